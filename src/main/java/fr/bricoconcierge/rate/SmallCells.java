package fr.bricoconcierge.rate;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Hides what is too small to leave the team, and enough beside it that no sum gives it away (P3).
 *
 * <p>A table travels with its margins: its last row and its last column are sums. Cells of one to four people are hidden;
 * nobody stands behind a nought, which stays. A hidden cell could be found again in two ways. Its row or its column, sum
 * included, may hide nothing else: then it is the difference. Or several lines together may determine it: seen as a graph
 * whose corners are the rows and columns and whose edges are the hidden cells, that is the case exactly when it is a
 * bridge. So more is hidden, the smallest first, until no edge is a bridge. And what one line hides is at least five
 * together, for a small sum tells of small parts. As every hidden cell holds somebody, each can then be one more or one less
 * without any sum changing.
 */
public final class SmallCells {

    /** Below, a figure is of few enough people to recognise them. */
    public static final int LEAST = 5;

    private final long[][] cells;
    private final boolean[][] hidden;

    private SmallCells(long[][] cells) {
        this.cells = cells;
        this.hidden = new boolean[cells.length][cells[0].length];
    }

    /**
     * @param inner the figures without their sums
     * @return what to hide in the table with its sums, one row and one column larger
     */
    public static boolean[][] toHide(long[][] inner) {
        var table = new SmallCells(withSums(inner));
        table.hideTheSmall();
        while (table.hideOneMore()) {
            // each round hides a cell, and there are only so many
        }
        return table.hidden;
    }

    /** The figures with a column and a row of sums. */
    public static long[][] withSums(long[][] inner) {
        int rows = inner.length;
        int columns = rows == 0 ? 0 : inner[0].length;
        long[][] all = new long[rows + 1][columns + 1];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                long figure = inner[row][column];
                all[row][column] = figure;
                all[row][columns] += figure;
                all[rows][column] += figure;
                all[rows][columns] += figure;
            }
        }
        return all;
    }

    private void hideTheSmall() {
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < cells[row].length; column++) {
                hidden[row][column] = cells[row][column] > 0 && cells[row][column] < LEAST;
            }
        }
    }

    private boolean hideOneMore() {
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < cells[row].length; column++) {
                if (hidden[row][column] && hideBeside(row, column)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Hides one more cell where this one could be told. */
    private boolean hideBeside(int row, int column) {
        boolean bridge = isBridge(row, column);
        boolean smallRow = sumHidden(row, -1) < LEAST;
        boolean smallColumn = sumHidden(-1, column) < LEAST;
        return (bridge || smallRow) && hideSmallest(row, -1)
                || (bridge || smallColumn) && hideSmallest(-1, column)
                || bridge && hideSmallest(-1, -1);
    }

    private long sumHidden(int row, int column) {
        long sum = 0;
        for (int r = 0; r < cells.length; r++) {
            for (int c = 0; c < cells[r].length; c++) {
                sum += hidden[r][c] && (row < 0 || r == row) && (column < 0 || c == column) ? cells[r][c] : 0;
            }
        }
        return sum;
    }

    /** Of that row or that column, or of all when neither is named; false when all that holds somebody is hidden. */
    private boolean hideSmallest(int row, int column) {
        int[] best = null;
        for (int r = 0; r < cells.length; r++) {
            for (int c = 0; c < cells[r].length; c++) {
                boolean open = !hidden[r][c] && cells[r][c] > 0 && (row < 0 || r == row) && (column < 0 || c == column);
                if (open && (best == null || cells[r][c] < cells[best[0]][best[1]])) {
                    best = new int[] {r, c};
                }
            }
        }
        if (best != null) {
            hidden[best[0]][best[1]] = true;
        }
        return best != null;
    }

    /** Whether the row cannot be left for the column by other hidden cells. */
    private boolean isBridge(int row, int column) {
        int rows = cells.length;
        boolean[] seen = new boolean[rows + cells[0].length];
        Deque<Integer> next = new ArrayDeque<>();
        seen[row] = true;
        next.add(row);
        while (!next.isEmpty()) {
            int corner = next.remove();
            int others = corner < rows ? cells[0].length : rows;
            for (int other = 0; other < others; other++) {
                int r = corner < rows ? corner : other;
                int c = corner < rows ? other : corner - rows;
                int to = corner < rows ? rows + other : other;
                if (hidden[r][c] && !(r == row && c == column) && !seen[to]) {
                    seen[to] = true;
                    next.add(to);
                }
            }
        }
        return !seen[rows + column];
    }
}
