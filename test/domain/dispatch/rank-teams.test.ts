import { rankTeams } from '../../../domain/dispatch/rank-teams'
import { anOrder, aTeam } from '../../fixtures/builders'

test('by hand the emergency team is named first at a fire, then the home teams of the duty, then the nearest', () => {
  const far = { stationId: 'station-of-others' }
  const town = { stationId: null }
  const teams = [
    aTeam('barbers'),
    aTeam('town barbers', town),
    aTeam('neighbours', { kind: 'neighbor', specialties: ['neighbor'] }),
    aTeam('other neighbours', { ...far, kind: 'neighbor', specialties: ['neighbor'] }),
    aTeam('rescue', { ...town, kind: 'emergency', specialties: ['emergency'] }),
  ]
  const ranked = (order: Parameters<typeof anOrder>[0]) =>
    rankTeams(anOrder(order), teams).map(({ id }) => id)
  expect(ranked({ specialty: 'emergency', fiveMust: 'emergency' })).toEqual([
    'rescue',
    'neighbours',
    'barbers',
    'town barbers',
    'other neighbours',
  ])
  expect(ranked({ specialty: null })).toEqual([
    'barbers',
    'neighbours',
    'town barbers',
    'rescue',
    'other neighbours',
  ])
})
