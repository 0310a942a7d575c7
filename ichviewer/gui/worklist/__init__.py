"""The study list: its page, the queue of analyses in the background, and the way from study to study."""
