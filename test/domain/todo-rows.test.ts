import * as fc from 'fast-check'
import { callAttention } from '../../domain/notice/call-attention'
import { ATTENTION, ATTENTION_CODES, type Attention } from '../../domain/order/attention-kinds'
import { type TodoRow, todoRows } from '../../domain/views/todo-rows'

type Order = { readonly id: number; readonly attention: Attention }
type Call = { readonly id: number; readonly pressing: boolean }

const rankOf = (row: TodoRow<Order, Call>): number | null => {
  if (row.kind === 'order') return ATTENTION[row.order.attention].rank
  return row.kind === 'call' ? callAttention(row.call).rank : null
}

const orders = fc
  .array(fc.constantFrom(...ATTENTION_CODES), { maxLength: 12 })
  .map((codes): Order[] =>
    [...codes]
      .sort((a, b) => ATTENTION[a].rank - ATTENTION[b].rank)
      .map((attention, id) => ({ id, attention })),
  )
const calls = fc
  .array(fc.boolean(), { maxLength: 12 })
  .map((pressing): Call[] =>
    [...pressing].sort((a, b) => Number(b) - Number(a)).map((each, id) => ({ id, pressing: each })),
  )

describe('what needs the head now, orders and people to be rung in one list', () => {
  test('the more pressing kind stands first, and nobody is lost', () => {
    fc.assert(
      fc.property(orders, calls, (waiting, ringing) => {
        const rows = todoRows(waiting, ringing, true)
        const ranks = rows.map(rankOf).filter((rank) => rank !== null)
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
        expect(rows.flatMap((row) => (row.kind === 'order' ? [row.order] : []))).toEqual(waiting)
        const people = rows.map((row) =>
          row.kind === 'call' ? 1 : row.kind === 'more_calls' ? row.people : 0,
        )
        expect(people.reduce<number>((sum, count) => sum + count, 0)).toBe(ringing.length)
      }),
      { numRuns: 40 },
    )
  })

  const five = [0, 1, 2, 3, 4].map((id) => ({ id, pressing: false }))

  test('of many alike the first three are named', () => {
    expect(todoRows([], five, true).map(({ kind }) => kind)).toEqual(['call', 'call', 'call', 'more_calls'])
    expect(todoRows([], five.slice(1), true).map(({ kind }) => kind)).toEqual([
      'call',
      'call',
      'call',
      'call',
    ])
  })

  test('who may wait does so until the orders before him are loaded', () => {
    const review: Order = { id: 1, attention: 'review' }
    expect(todoRows([review], five, false)).toEqual([{ kind: 'order', order: review }])
    const confirm: Order = { id: 2, attention: 'confirm' }
    const [first, second] = todoRows([review, confirm], [{ id: 0, pressing: false }], false)
    expect([first?.kind, second?.kind]).toEqual(['order', 'call'])
  })
})
