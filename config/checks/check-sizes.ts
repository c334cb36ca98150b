import { execFileSync } from 'node:child_process'
import { measureFiles } from './measure-files'

/** Budgets in lines; data and generated files stand apart. */
const BUDGET = { median: 80, p90: 250, cap: 400 } as const

const SOURCE = /\.(tsx?|cjs|mjs|scss)$/
const DATA =
  /^(domain\/service\/menu\/|config\/demo-town\/|test\/fixtures\/|domain\/dispatch\/classify\/specialty-words)/

/** Prints how long the files are and fails above the budget: a file that swallowed its module is split. */
function main(): void {
  const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  })
  const paths = tracked.split('\n').filter((path) => SOURCE.test(path) && !DATA.test(path))
  const { files, lines, median, p90, longest } = measureFiles(paths)
  console.log(`${files} files, ${lines} lines: median ${median}, p90 ${p90}`)
  for (const file of longest) console.log(`  ${file.lines} ${file.path}`)
  const [worst] = longest
  const over = median > BUDGET.median || p90 > BUDGET.p90 || (worst?.lines ?? 0) > BUDGET.cap
  if (over)
    throw new Error(`over the budget: median ${BUDGET.median}, p90 ${BUDGET.p90}, longest ${BUDGET.cap}`)
}

main()
