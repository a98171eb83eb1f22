/** Some 40,000 characters: about 25 full proposals, or 2,000 subjects. */
export const leastText = 20_000;
