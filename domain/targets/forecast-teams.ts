import { SPECIALTIES } from '../service/specialties'
import type { ForecastLine } from './forecast-line'
import type { Outlook } from './outlook'
import { placeTitle } from './place-words'

/** Teams that the plan asks for and nobody has founded: no day is set for them. */
export const forecastTeams = ({ gaps }: Outlook): readonly ForecastLine[] =>
  gaps.flatMap(({ stationId, teamsMissing, gaps: missing }): readonly ForecastLine[] => {
    if (teamsMissing === 0 && missing.length === 0) return []
    const said = [
      teamsMissing > 0 && `还差 ${teamsMissing} 支队`,
      missing.length > 0 &&
        `缺${missing.map(({ specialty }) => SPECIALTIES[specialty].label).join('、')}的队`,
    ].filter(Boolean)
    return [
      {
        code: stationId === null ? (missing.length > 0 ? 'town_kinds' : 'town_teams') : 'village_kinds',
        stationId,
        outlook: 'short',
        byMs: null,
        sentence: `${placeTitle(stationId)}${said.join('，')}。谁会这个，“还缺什么队”里看得到。`,
        closers: [],
      },
    ]
  })
