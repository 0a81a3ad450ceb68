package io.clockport.inmemory;

/** A text that somebody outside keeps with the state under a key of their own. */
record Note(String key, String text) {

    static final Codec<Note> CODEC = new Codec<>(
            note -> new Fields().put("key", note.key()).put("text", note.text()),
            fields -> new Note(fields.text("key"), fields.text("text")));
}
