package fr.bricoconcierge.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What is hidden stays hidden, whoever subtracts (P3). */
class SmallCellsTests {

    @Test
    void whatIsLargeEnoughIsShown() {
        assertThat(hidden(new long[][] {{12, 30}, {7, 5}})).isZero();
        assertThat(hidden(new long[][] {{0, 30}, {7, 5}})).isZero();
        assertThat(hidden(new long[][] {})).isZero();
    }

    @Test
    void whatIsSmallIsHiddenWithEnoughBesideIt() {
        boolean[][] hidden = SmallCells.toHide(new long[][] {{3, 40, 50}, {20, 25, 60}, {30, 45, 70}});

        assertThat(hidden[0][0]).isTrue();
        for (int line = 0; line < 4; line++) {
            int across = 0;
            int down = 0;
            for (int other = 0; other < 4; other++) {
                across += hidden[line][other] ? 1 : 0;
                down += hidden[other][line] ? 1 : 0;
            }
            assertThat(across).isNotEqualTo(1);
            assertThat(down).isNotEqualTo(1);
        }
    }

    /** Tries every way to fill in what is hidden so that all sums shown come out: each hidden cell takes more than one value. */
    @RepeatedTest(300)
    void noSumGivesAHiddenCellAway(RepetitionInfo round) {
        Random random = new Random(round.getCurrentRepetition());
        long[][] inner = new long[2 + random.nextInt(2)][2 + random.nextInt(2)];
        for (long[] row : inner) {
            for (int column = 0; column < row.length; column++) {
                row[column] = random.nextInt(4) == 0 ? random.nextInt(12) : random.nextInt(7);
            }
        }
        boolean[][] hidden = SmallCells.toHide(inner);
        long[][] all = SmallCells.withSums(inner);

        for (int row = 0; row < all.length; row++) {
            for (int column = 0; column < all[row].length; column++) {
                boolean small = all[row][column] > 0 && all[row][column] < SmallCells.LEAST;
                assertThat(hidden[row][column] || !small).isTrue();
                if (hidden[row][column]) {
                    assertThat(new Attack(all, hidden).finds(row, column))
                            .as("%s at %d, %d", Arrays.deepToString(inner), row, column)
                            .isFalse();
                }
            }
        }
    }

    private static int hidden(long[][] inner) {
        int count = 0;
        for (boolean[] row : SmallCells.toHide(inner)) {
            for (boolean cell : row) {
                count += cell ? 1 : 0;
            }
        }
        return count;
    }

    /** Looks for another table that shows the same: by adding one to, and taking one from, hidden cells alone. */
    private record Attack(long[][] all, boolean[][] hidden) {

        /** A cell is found when no other value of it fits with what is shown, noughts being allowed in what is hidden. */
        boolean finds(int row, int column) {
            return !canChange(row, column, 1) && !canChange(row, column, -1);
        }

        private boolean canChange(int row, int column, int by) {
            if (all[row][column] + by < 0) {
                return false;
            }
            // back from the column to the row over other hidden cells, taking and adding in turns
            return walk(row, column, by, new ArrayList<>(List.of(new int[] {row, column})), false);
        }

        private boolean walk(int row, int column, int by, List<int[]> path, boolean alongRow) {
            int[] last = path.get(path.size() - 1);
            int sign = path.size() % 2 == 0 ? by : -by;
            int lines = alongRow ? all[0].length : all.length;
            for (int at = 0; at < lines; at++) {
                int r = alongRow ? last[0] : at;
                int c = alongRow ? at : last[1];
                boolean used = path.stream().anyMatch(cell -> cell[0] == r && cell[1] == c);
                // a sum moves with the cells it adds up, not against them
                if (used || !hidden[r][c] || all[r][c] + value(r, c, sign, row, column) < 0) {
                    continue;
                }
                if (!alongRow && r == row) {
                    return true;
                }
                path.add(new int[] {r, c});
                if (walk(row, column, by, path, !alongRow)) {
                    return true;
                }
                path.remove(path.size() - 1);
            }
            return false;
        }

        private int value(int r, int c, int sign, int row, int column) {
            return margin(r, c) == margin(row, column) ? sign : -sign;
        }

        private boolean margin(int r, int c) {
            return (r == all.length - 1) ^ (c == all[0].length - 1);
        }
    }
}
