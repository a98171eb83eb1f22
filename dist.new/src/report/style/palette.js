/**
 * The few colors of every chart and page. Each step of a series differs in lightness first, so that a photocopy
 * still tells them apart; hue only helps on the screen.
 */
export const palette = {
    paper: "#ffffff",
    ink: "#1d2733",
    /** Secondary text; 7:1 on white. */
    text: "#4a5563",
    /** Notes and axis labels; 4.6:1 on white. */
    faint: "#6d7784",
    rule: "#c9d0d8",
    grid: "#e6eaee",
    wash: "#f4f6f8",
    /** The one accent: this session, the thing meant. */
    accent: "#2b5a84",
    accentMid: "#7f9fbc",
    accentPale: "#d9e4ee",
    /** What a person should look at. */
    alert: "#a2452f",
    alertPale: "#f6e6e1",
    /** Highlighted quotes. */
    mark: "#fbeab5",
};
/** Hues of categories, all about as dark as the accent. Never alone: a shape or a tone goes with each. */
export const hues = ["#2b5a84", "#a2452f", "#3f7454", "#8a6520", "#655488", "#2f7680", "#565f6a", "#8c4a6b"];
/** The hue of the i-th category; repeats after eight. */
export function hueOf(index) {
    return hues[index % hues.length] ?? palette.accent;
}
