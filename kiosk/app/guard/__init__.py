"""Process life: who watches the kiosk, starts it again, and what is shown while it is not there."""
