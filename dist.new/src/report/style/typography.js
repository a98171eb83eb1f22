/** Chinese faces in the order of preference: the shipped one, then those of Linux, Windows and old Windows. */
export const fontStack = "'Noto Sans SC','Source Han Sans SC','Microsoft YaHei','SimSun',sans-serif";
/** Type sizes of charts in px at a width of {@link chartWidth}; in a Word column (156 mm) 13.5 px prints as 7.5 pt. */
export const sizes = {
    title: 19,
    body: 15,
    small: 13.5,
    tiny: 12.5,
};
/** Width of every chart in px. At scale 2 a PNG has 1600 px, enough for 156 mm at 260 dpi. */
export const chartWidth = 800;
/** A taller drawing would be made narrower on a page of A4 under its title, and its text too small, px. */
export const tallestChart = 920;
/** Empty border at the left and right of every chart, px. */
export const chartMargin = 16;
