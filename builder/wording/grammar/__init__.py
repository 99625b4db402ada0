"""What sentences ask of words: cases, suffixes by vowel harmony, and how a written number is read aloud."""
