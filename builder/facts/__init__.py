"""Facts: numbers that know where they came from, and the indicators that compute them."""
