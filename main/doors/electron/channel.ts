/** The one message between page, preload and main: it carries the port that all calls then go over. */
export const CONNECT = 'len-san:connect';
