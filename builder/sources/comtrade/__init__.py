"""UN Comtrade's API: what is asked of it, how it is called, and its replies as rows of the register."""
