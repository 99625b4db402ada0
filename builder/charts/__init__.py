"""Pictures of facts."""
