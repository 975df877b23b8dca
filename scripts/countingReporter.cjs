/* eslint-disable @typescript-eslint/no-require-imports -- Mocha requires its reporters */
// Mocha's dots, and the figures into the file that TEST_COUNTS names, so that `npm test` can add the suites up.
'use strict';
const { writeFileSync } = require('node:fs');
const { reporters } = require('mocha');

module.exports = class CountingReporter extends reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const { passes, failures, pending } = runner.stats;
      if (process.env.TEST_COUNTS)
        writeFileSync(process.env.TEST_COUNTS, JSON.stringify({ passes, failures, pending }));
    });
  }
};
