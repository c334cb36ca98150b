/** The last line of a run, for whoever reads only that: "N passed, N failed". */
class TallyReporter {
  onRunComplete(_contexts, results) {
    // A suite that could not even start counts as one failure.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites
    const skipped = results.numPendingTests > 0 ? `, ${results.numPendingTests} skipped` : ''
    // Jest writes its own summary after every other reporter; only the end of the process comes later.
    process.once('exit', () =>
      process.stdout.write(`\n${results.numPassedTests} passed, ${failed} failed${skipped}\n`),
    )
  }
}

module.exports = TallyReporter
