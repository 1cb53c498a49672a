import meta from '../package.json' with { type: 'json' };

export const { version } = meta;
