package coop.equalcare.hatstand.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import javax.lang.model.element.Name;
import javax.tools.ToolProvider;

/**
 * What the sources say about message keys.
 *
 * @param literals every string in the code
 * @param constants for each enum {@code <capability>.<type>}, the names of its constants
 */
record SourceWords(Set<String> literals, TreeMap<String, List<String>> constants) {

    static SourceWords in(List<Path> files) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            var task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    manager,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    manager.getJavaFileObjectsFromPaths(files));
            var words = new SourceWords(new TreeSet<>(), new TreeMap<>());
            for (var unit : task.parse()) {
                new Listener(unit, words).scan(unit, null);
            }
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class Listener extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final String capability;
        private final SourceWords words;

        Listener(CompilationUnitTree unit, SourceWords words) {
            this.capability = capability(unit.getPackageName().toString());
            this.words = words;
        }

        @Override
        public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
            if (literal.getValue() instanceof String text) {
                words.literals.add(text);
            }
            return super.visitLiteral(literal, nothing);
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            if (type.getKind() == Tree.Kind.ENUM) {
                words.constants.put(
                        capability + "." + lowerCase(type.getSimpleName()), constantsOf(type));
            }
            return super.visitClass(type, nothing);
        }

        private static List<String> constantsOf(ClassTree type) {
            var constants = new ArrayList<String>();
            for (var member : type.getMembers()) {
                if (member instanceof VariableTree variable
                        && variable.getType() != null
                        && variable.getType().toString().equals(type.getSimpleName().toString())
                        && variable.getName().toString().matches("[A-Z][A-Z0-9_]*")) {
                    constants.add(variable.getName().toString());
                }
            }
            return constants;
        }

        private static String lowerCase(Name name) {
            return name.toString().toLowerCase(Locale.ROOT);
        }

        /** The kernel has no words of its own; the platform speaks for it. */
        private static String capability(String packageName) {
            var root = HouseMap.ROOT + ".";
            var folder =
                    packageName.startsWith(root)
                            ? packageName.substring(root.length()).split("\\.", 2)[0]
                            : "";
            return folder.equals("kernel") ? "platform" : folder;
        }
    }
}
