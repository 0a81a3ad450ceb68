package io.clockport.fidelity;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewArrayTree;
import io.clockport.contract.Confidence;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What annotations say in a source, as far as tests of fidelity use them: strings, lists of strings, and constants. */
final class Annotations {

    private Annotations() {}

    static String name(AnnotationTree annotation) {
        return lastPart(annotation.getAnnotationType());
    }

    /** The claims among these annotations. */
    static List<Claim> claims(List<? extends AnnotationTree> annotations) {
        return annotations.stream()
                .filter(annotation -> name(annotation).equals("Fidelity"))
                .map(Annotations::claim)
                .toList();
    }

    private static Claim claim(AnnotationTree annotation) {
        Map<String, List<String>> said = annotation.getArguments().stream()
                .map(AssignmentTree.class::cast)
                .collect(Collectors.toMap(
                        argument -> argument.getVariable().toString(), argument -> words(argument.getExpression())));
        return new Claim(
                one(said, "row"),
                one(said, "claim"),
                said.getOrDefault("sources", List.of()),
                Confidence.valueOf(one(said, "confidence", Confidence.LOW.name())),
                one(said, "quirk"));
    }

    private static String one(Map<String, List<String>> said, String name) {
        return one(said, name, "");
    }

    private static String one(Map<String, List<String>> said, String name, String otherwise) {
        return said.getOrDefault(name, List.of(otherwise)).get(0);
    }

    private static List<String> words(ExpressionTree value) {
        return value instanceof NewArrayTree list
                ? list.getInitializers().stream().map(Annotations::word).toList()
                : List.of(word(value));
    }

    private static String word(ExpressionTree value) {
        if (value instanceof LiteralTree literal) {
            return String.valueOf(literal.getValue());
        }
        if (value instanceof BinaryTree sum) {
            return word(sum.getLeftOperand()) + word(sum.getRightOperand());
        }
        return lastPart(value);
    }

    private static String lastPart(Object tree) {
        if (tree instanceof MemberSelectTree select) {
            return select.getIdentifier().toString();
        }
        if (tree instanceof IdentifierTree identifier) {
            return identifier.getName().toString();
        }
        throw new IllegalArgumentException("a claim is written with literals and constants only: " + tree);
    }
}
