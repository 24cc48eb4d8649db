package coop.equalcare.hatstand.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.tools.ToolProvider;

/** The types and methods of the sources, with their names and how long they are. */
final class SourceShape {

    /**
     * A type or a method.
     *
     * @param topLevel whether it is a type that stands by itself in a file
     */
    record Part(Path file, String name, boolean isType, boolean topLevel, long lines) {

        String describe() {
            return "%s: %s has %d lines".formatted(SourceTree.root().relativize(file), name, lines);
        }
    }

    private SourceShape() {}

    static List<Part> partsOf(List<Path> files) {
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
            var positions = Trees.instance(task).getSourcePositions();
            var parts = new ArrayList<Part>();
            for (var unit : task.parse()) {
                new Measure(unit, positions, parts).scan(unit, null);
            }
            return parts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class Measure extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<Part> parts;
        private int depth;

        Measure(CompilationUnitTree unit, SourcePositions positions, List<Part> parts) {
            this.unit = unit;
            this.positions = positions;
            this.parts = parts;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            add(type, type.getSimpleName().toString(), true);
            depth++;
            super.visitClass(type, nothing);
            depth--;
            return null;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            if (positions.getEndPosition(unit, method) >= 0) {
                add(method, method.getName().toString(), false);
            }
            return super.visitMethod(method, nothing);
        }

        private void add(Tree tree, String name, boolean isType) {
            var lines = unit.getLineMap();
            var first = lines.getLineNumber(positions.getStartPosition(unit, tree));
            var last = lines.getLineNumber(positions.getEndPosition(unit, tree));
            parts.add(
                    new Part(
                            Path.of(unit.getSourceFile().toUri()),
                            name,
                            isType,
                            isType && depth == 0,
                            last - first + 1));
        }
    }
}
