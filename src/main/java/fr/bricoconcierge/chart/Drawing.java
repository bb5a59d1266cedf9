package fr.bricoconcierge.chart;

import java.util.List;

/** A picture of so many units by so many; all pictures are as wide, so that letters are of one size on a page. */
public record Drawing(int height, List<Mark> marks) {

    static final int WIDTH = 420;

    public int width() {
        return WIDTH;
    }

    public String viewBox() {
        return "0 0 " + WIDTH + " " + height;
    }
}
