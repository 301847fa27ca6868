/** The mark of a channel of which nothing more is known, and of what is observed. */
export const bell = 'M5 17.5c1-1.2 1.5-3 1.5-6.5a5.5 5.5 0 0 1 11 0c0 3.5.5 5.3 1.5 6.5zM10 20.5h4M12 3.5v2';
