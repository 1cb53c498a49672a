import fc from 'fast-check';

/** The same examples on every run: a failure here is a failure there. */
fc.configureGlobal({ seed: 20_261_122 });

export default fc;
