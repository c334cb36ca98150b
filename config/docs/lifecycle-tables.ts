import { ASSIGNMENT_LIFECYCLE } from '../../domain/order/assignment-lifecycle'
import { ASSIGNMENT_STATUSES } from '../../domain/order/assignment-statuses'
import { ORDER_CONDITIONS } from '../../domain/order/order-conditions'
import { ORDER_MOVES, transitionsOf } from '../../domain/order/order-lifecycle'
import { ORDER_STATUSES } from '../../domain/order/order-statuses'

const orderRows = () =>
  ORDER_MOVES.flatMap((move) =>
    transitionsOf(move).map(({ from, to, by, when, given, reason, unless, exceptFiveMust, onlyFiveMust }) => {
      const notes = [
        given && ORDER_CONDITIONS[given],
        when && ORDER_CONDITIONS[when],
        reason && 'reason',
        unless && `not who is also ${unless.join(' or ')}`,
        exceptFiveMust && 'not for 五必到',
        onlyFiveMust && 'only 五必到',
      ]
      return `| \`${move}\` | ${from} | ${to} | ${by.join(', ')} | ${notes.filter(Boolean).join('; ')} |`
    }),
  )

const assignmentRows = () =>
  Object.entries(ASSIGNMENT_LIFECYCLE).map(
    ([move, { from, to }]) => `| \`${move}\` | ${from.join(', ')} | ${to} |`,
  )

const words = (statuses: Readonly<Record<string, { readonly label: string }>>) =>
  Object.entries(statuses)
    .map(([code, { label }]) => `\`${code}\` ${label}`)
    .join(' · ')

/** The two life cycles as the code has them. */
export const lifecycleTables = (): string =>
  [
    `Orders: ${words(ORDER_STATUSES)}`,
    '',
    '| move | from | to | by | when |',
    '|---|---|---|---|---|',
    ...orderRows(),
    '',
    `A volunteer’s part: ${words(ASSIGNMENT_STATUSES)}`,
    '',
    '| move | from | to |',
    '|---|---|---|',
    ...assignmentRows(),
  ].join('\n')
