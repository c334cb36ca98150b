import { openDispute, settledDispute } from '../../../domain/order/dispute'
import type { Order } from '../../../domain/order/order'
import { anAssignment, NOW } from '../../fixtures/builders'
import type { PeopleFact } from './permitted-move'

type PeopleScene = {
  readonly name: string
  readonly people: Pick<Order, 'headcount' | 'assignments'> &
    Partial<Pick<Order, 'open' | 'earlierParts' | 'dispute' | 'wordsHeld' | 'entered'>>
  readonly facts: readonly PeopleFact[]
}

const ORDERED: readonly PeopleScene[] = [
  {
    name: 'nobody asked',
    people: { headcount: 1, assignments: [] },
    facts: ['places open, nobody asked', 'nobody is inside', 'everybody’s minutes are settled'],
  },
  {
    name: 'nobody asked, and its words kept back',
    people: { headcount: 1, assignments: [], wordsHeld: 'doubtful' },
    facts: [
      'places open, nobody asked',
      'nobody is inside',
      'everybody’s minutes are settled',
      'its words are kept from those who come',
    ],
  },
  {
    name: 'asked, no answer yet',
    people: {
      headcount: 1,
      assignments: [anAssignment('a', 'offered', { withoutApp: true }), anAssignment('b', 'declined')],
    },
    facts: ['places open, somebody still asked', 'nobody is inside', 'everybody’s minutes are settled'],
  },
  {
    name: 'everybody said no or let it pass',
    people: { headcount: 1, assignments: [anAssignment('a', 'declined'), anAssignment('b', 'expired')] },
    facts: ['places open, nobody asked', 'nobody is inside', 'everybody’s minutes are settled'],
  },
  {
    name: 'one of one',
    people: { headcount: 1, assignments: [anAssignment('a', 'accepted'), anAssignment('b', 'recalled')] },
    facts: [
      'every place is taken',
      'somebody has taken a place',
      'somebody has said yes and not come yet',
      'nobody is inside',
      'everybody’s minutes are settled',
    ],
  },
  {
    name: 'one of two, another asked',
    people: {
      headcount: 2,
      assignments: [anAssignment('a', 'accepted'), anAssignment('b', 'offered', { withoutApp: true })],
    },
    facts: [
      'places open, somebody still asked',
      'somebody has taken a place',
      'somebody has said yes and not come yet',
      'nobody is inside',
      'everybody’s minutes are settled',
    ],
  },
  {
    name: 'one of two, the other gave back',
    people: { headcount: 2, assignments: [anAssignment('a', 'accepted'), anAssignment('b', 'given_back')] },
    facts: [
      'places open, nobody asked',
      'somebody has taken a place',
      'somebody has said yes and not come yet',
      'nobody is inside',
      'everybody’s minutes are settled',
    ],
  },
  {
    name: 'nobody asked, open to everybody',
    people: { headcount: 1, assignments: [], open: { untilMs: NOW + 1, teamIds: ['t1'] } },
    facts: ['places open, somebody still asked', 'nobody is inside', 'everybody’s minutes are settled'],
  },
  {
    name: 'one inside, one done',
    people: {
      headcount: 2,
      assignments: [anAssignment('a', 'checked_in'), anAssignment('b', 'checked_out')],
    },
    facts: [
      'every place is taken',
      'somebody has taken a place',
      'somebody is inside',
      'somebody’s minutes are not settled yet',
    ],
  },
  {
    name: 'one inside of two, nobody else',
    people: { headcount: 2, assignments: [anAssignment('a', 'checked_in'), anAssignment('b', 'no_show')] },
    facts: ['places open, nobody asked', 'somebody has taken a place', 'somebody is inside'],
  },
  {
    name: 'all done',
    people: { headcount: 1, assignments: [anAssignment('a', 'checked_out')] },
    facts: [
      'every place is taken',
      'somebody has taken a place',
      'nobody is inside',
      'somebody’s minutes are not settled yet',
    ],
  },
  {
    name: 'one credited',
    people: {
      headcount: 1,
      assignments: [anAssignment('a', 'confirmed', { visits: [{ inMs: NOW - 2, outMs: NOW - 1 }] })],
    },
    facts: [
      'every place is taken',
      'somebody has taken a place',
      'nobody is inside',
      'somebody’s minutes were decided on',
      'somebody’s minutes count or do not',
      'everybody’s minutes are settled',
    ],
  },
  {
    name: 'one voided, who objects',
    people: {
      headcount: 1,
      assignments: [
        anAssignment('a', 'voided', {
          visits: [],
          objection: {
            text: '我去了',
            atMs: NOW,
            remindedAtMs: null,
            answeredAtMs: null,
            answeredBy: null,
            kept: null,
          },
        }),
      ],
    },
    facts: [
      'places open, nobody asked',
      'nobody is inside',
      'somebody’s minutes count or do not',
      'somebody says that his minutes are wrong',
      'everybody’s minutes are settled',
    ],
  },
  {
    name: 'one credited before, said not to be done',
    people: {
      headcount: 1,
      assignments: [],
      earlierParts: [anAssignment('a', 'confirmed')],
      dispute: openDispute('r', { code: 'nobody_came', text: '' }, NOW),
    },
    facts: [
      'places open, nobody asked',
      'nobody is inside',
      'everybody’s minutes are settled',
      'somebody’s minutes were decided on',
      'somebody’s minutes count or do not',
      'the requester has something against it',
    ],
  },
  {
    name: 'said not to be done, and sorted out',
    people: {
      headcount: 1,
      assignments: [anAssignment('a', 'confirmed', { visits: [{ inMs: NOW - 2, outMs: NOW - 1 }] })],
      dispute: settledDispute(
        openDispute('r', { code: 'nobody_came', text: '' }, NOW),
        { code: 'sorted_out', text: '' },
        { settledBy: 'town', settledAtMs: NOW },
      ),
    },
    facts: [
      'every place is taken',
      'somebody has taken a place',
      'nobody is inside',
      'somebody’s minutes were decided on',
      'somebody’s minutes count or do not',
      'everybody’s minutes are settled',
      'what the requester had against it is sorted out, and he has not rated it',
    ],
  },
]

/** Every way in which an order’s people can stand, with what is true of each, written out by hand. */
const WRITTEN: readonly PeopleScene[] = [
  ...ORDERED.map((scene): PeopleScene => ({ ...scene, facts: [...scene.facts, 'somebody had ordered it'] })),
  {
    name: 'all done, and nobody had ordered it',
    people: {
      headcount: 1,
      assignments: [anAssignment('a', 'checked_out')],
      entered: {
        by: 'a',
        reason: { code: 'on_paper', text: '' },
        witness: { name: '周海燕', phone: '' },
      },
    },
    facts: [
      'nobody had ordered it',
      'every place is taken',
      'somebody has taken a place',
      'nobody is inside',
      'somebody’s minutes are not settled yet',
    ],
  },
]

/** What follows from the facts and from the time, which is the day before that of the order. */
function withTime({ facts, people, ...scene }: PeopleScene): PeopleScene {
  const knows = (fact: PeopleFact) => facts.includes(fact)
  if (!knows('nobody is inside')) return { ...scene, people, facts }
  const expected = knows('somebody has said yes and not come yet')
  const wasThere = people.assignments.some(({ visits }) => visits.length > 0)
  const followed: readonly PeopleFact[] = [
    expected ? 'somebody is still to come, and it is not his time' : 'nobody is inside or still to come',
    ...(knows('everybody’s minutes are settled') && !expected
      ? (['everybody’s minutes are settled, and nobody is still to come'] as const)
      : []),
  ]
  const undone = (): PeopleFact => {
    if (!wasThere)
      return knows('every place is taken')
        ? 'nobody has been there, and every place is taken'
        : 'nobody has been there, and places are open'
    return expected
      ? 'somebody has been there, and others are still to come'
      : 'somebody has been there, and nobody is still to come'
  }
  return { ...scene, people, facts: [...facts, ...followed, undone()] }
}

export const PEOPLE_SCENES: readonly PeopleScene[] = WRITTEN.map(withTime)
