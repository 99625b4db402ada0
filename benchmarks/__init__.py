"""How fast TradeBrief is, as ratios against named peers that do the same work in the same run.

No test asserts a time: what is measured stands here, what came out in RESULTS.md. `make bench` runs it.
"""
