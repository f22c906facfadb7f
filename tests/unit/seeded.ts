import fc from 'fast-check';

/** The same sample in every run, so that a failure can be had again; `KITHLINE_DEEP=1` tries others each time. */
if (!process.env['KITHLINE_DEEP']) fc.configureGlobal({ seed: 2026_11_21 });
