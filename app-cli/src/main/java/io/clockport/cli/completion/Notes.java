package io.clockport.cli.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What one command learns about names, until it is over and they can be kept. */
public final class Notes {

    private final List<UnaryOperator<KnownNames>> learnt = new ArrayList<>();

    private String workspace = "";

    /** The workspace that all this is about. Names of another one are forgotten. */
    public void in(String workspaceId) {
        workspace = workspaceId;
    }

    /** Names that were looked for. */
    public void saw(List<KnownName> names) {
        if (!names.isEmpty()) {
            learnt.add(known -> known.with(names));
        }
    }

    /** All names of a kind in a parent, so that the ones not among them can be forgotten. */
    public void sawAll(String kind, String parent, List<KnownName> names) {
        learnt.add(known -> known.withOnly(kind, parent, names));
    }

    public void changed(String id, String name, boolean used) {
        learnt.add(known -> known.renamed(id, name, used));
    }

    public void deleted(String id) {
        learnt.add(known -> known.without(id));
    }

    String workspace() {
        return workspace;
    }

    boolean isEmpty() {
        return learnt.isEmpty();
    }

    KnownNames addedTo(KnownNames before) {
        var names = before;
        for (var change : learnt) {
            names = change.apply(names);
        }
        return names;
    }
}
