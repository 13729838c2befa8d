"""Who, when and where in world politics: dated, cited, immutable facts and the questions they answer."""
