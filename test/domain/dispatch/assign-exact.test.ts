import fc from 'fast-check'
import { munkres } from 'munkres'
import { type AssignmentRow, assignExact, UNASSIGNED } from '../../../domain/dispatch/assign-exact'

type Instance = { readonly rows: readonly AssignmentRow[]; readonly columnCount: number }

/** Dearer than any total of an instance below, so the reference never takes a pair that does not exist. */
const FORBIDDEN = 1e9

function instances(
  mostRows: number,
  mostColumns: number,
  density: 'dense' | 'sparse',
): fc.Arbitrary<Instance> {
  const cost = fc.nat({ max: 500 })
  const rowOver = (columnCount: number): fc.Arbitrary<AssignmentRow> =>
    fc.record({
      openCost: fc.oneof(cost, fc.constantFrom(100_000, 10_000_000)),
      arcs: fc
        .array(
          density === 'dense'
            ? cost.map((each): number | null => each)
            : fc.option(cost, { freq: 1, nil: null }),
          { minLength: columnCount, maxLength: columnCount },
        )
        .map((costs) => costs.flatMap((each, column) => (each === null ? [] : [{ column, cost: each }]))),
    })
  return fc.nat({ max: mostColumns }).chain((columnCount) =>
    fc.record({
      columnCount: fc.constant(columnCount),
      rows: fc.array(rowOver(columnCount), { maxLength: mostRows }),
    }),
  )
}

const everyKind = fc.oneof(instances(8, 8, 'dense'), instances(14, 9, 'sparse'), instances(6, 20, 'sparse'))

const costOf = (row: AssignmentRow, column: number): number =>
  column === UNASSIGNED
    ? row.openCost
    : (row.arcs.find((arc) => arc.column === column)?.cost ?? Number.POSITIVE_INFINITY)

const totalOf = (rows: readonly AssignmentRow[], columns: readonly number[]): number =>
  rows.reduce((sum, row, at) => sum + costOf(row, columns[at] ?? UNASSIGNED), 0)

/** The same problem as a full matrix: each row has a column of its own that stands for staying open. */
function referenceTotal({ rows, columnCount }: Instance): number {
  if (rows.length === 0) return 0
  const matrix = rows.map((row, at) => {
    const line = Array.from({ length: columnCount + rows.length }, () => FORBIDDEN)
    for (const { column, cost } of row.arcs) line[column] = cost
    line[columnCount + at] = row.openCost
    return line
  })
  return munkres(matrix).reduce((sum, [row, column]) => sum + (matrix[row]?.[column] ?? FORBIDDEN), 0)
}

const solve = ({ rows, columnCount }: Instance): number[] => assignExact(rows, columnCount)

const onEvery = (arbitrary: fc.Arbitrary<Instance>, rule: (instance: Instance) => void): void =>
  fc.assert(fc.property(arbitrary, rule), { numRuns: 100 })

describe('the total cost is the least there is, as another author’s algorithm finds it', () => {
  test.each([
    { kind: 'dense, square', arbitrary: instances(8, 8, 'dense') },
    { kind: 'dense, more columns', arbitrary: instances(6, 20, 'dense') },
    { kind: 'sparse, more rows', arbitrary: instances(14, 9, 'sparse') },
    { kind: 'sparse, large', arbitrary: instances(30, 30, 'sparse') },
  ])('$kind', ({ arbitrary }) => {
    onEvery(arbitrary, (instance) => {
      expect(totalOf(instance.rows, solve(instance))).toBe(referenceTotal(instance))
    })
  })
})

test('every row has an answer, only pairs that exist are used, and no column twice', () => {
  onEvery(everyKind, (instance) => {
    const columns = solve(instance)
    expect(columns).toHaveLength(instance.rows.length)
    expect(totalOf(instance.rows, columns)).toBeLessThan(Number.POSITIVE_INFINITY)
    const used = columns.filter((column) => column !== UNASSIGNED)
    expect(new Set(used).size).toBe(used.length)
  })
})

test('the order of the rows does not change the total', () => {
  const shuffled = everyKind.chain((instance) =>
    fc
      .shuffledSubarray([...instance.rows], { minLength: instance.rows.length })
      .map((rows) => ({ instance, rows })),
  )
  fc.assert(
    fc.property(shuffled, ({ instance, rows }) => {
      expect(totalOf(rows, assignExact(rows, instance.columnCount))).toBe(
        totalOf(instance.rows, solve(instance)),
      )
    }),
    { numRuns: 100 },
  )
})

test('the same rows always get the same columns', () => {
  onEvery(everyKind, (instance) => expect(solve(instance)).toEqual(solve(instance)))
})

describe('among equals', () => {
  const alike = (...columns: readonly number[]): AssignmentRow => ({
    openCost: 9,
    arcs: columns.map((column) => ({ column, cost: 5 })),
  })

  test('the lower column is taken, whichever way the arcs are listed', () => {
    expect(assignExact([alike(3, 1, 2)], 4)).toEqual([1])
    expect(assignExact([alike(2, 1, 0), alike(2, 1, 0)], 3)).toEqual([0, 1])
  })

  test('somebody is rather asked than nobody', () => {
    expect(assignExact([{ openCost: 5, arcs: [{ column: 0, cost: 5 }] }], 1)).toEqual([0])
  })
})

test('a row gives way when that makes the whole cheaper', () => {
  const rows: readonly AssignmentRow[] = [
    {
      openCost: 1_000,
      arcs: [
        { column: 0, cost: 1 },
        { column: 1, cost: 2 },
      ],
    },
    { openCost: 1_000, arcs: [{ column: 0, cost: 1 }] },
  ]
  expect(assignExact(rows, 2)).toEqual([1, 0])
})

test('what costs more than leaving it open stays open', () => {
  expect(assignExact([{ openCost: 4, arcs: [{ column: 0, cost: 5 }] }], 1)).toEqual([UNASSIGNED])
  expect(assignExact([{ openCost: 4, arcs: [] }], 0)).toEqual([UNASSIGNED])
  expect(assignExact([], 3)).toEqual([])
})
