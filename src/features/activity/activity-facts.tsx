import { Text } from '@tarojs/components'
import { ENROL_KIND_CODES } from '../../../domain/activity/enrolment'
import { PURPOSES } from '../../../domain/activity/purposes'
import { REPEATS } from '../../../domain/activity/repeats'
import { PROJECTS } from '../../../domain/service/projects'
import { RISK_LEVELS } from '../../../domain/service/risk-levels'
import { SPECIALTIES } from '../../../domain/service/specialties'
import { villageName } from '../../../domain/town/stations'
import { serverNowMs } from '../../services/server-clock'
import { Card } from '../../ui/card/card'
import { CardHead } from '../../ui/card/card-head'
import { Message } from '../../ui/message/message'
import './activity-card.scss'
import { type ActivityView, holderName, isEnrolling, sayPlaces, sayTimes } from './activity-words'

/** 十八到六十岁 as numbers; empty where everybody may. */
function sayAges({ minAge, maxAge }: ActivityView): string {
  if (minAge === null && maxAge === null) return ''
  if (maxAge === null) return `${minAge} 岁以上`
  return minAge === null ? `${maxAge} 岁以下` : `${minAge} 到 ${maxAge} 岁`
}

function sayNeeds({ specialty, credential }: ActivityView): string {
  const skill = specialty === null ? '' : `会${SPECIALTIES[specialty].label}`
  return [skill, credential ? '有证书' : ''].filter(Boolean).join('，')
}

/** Of a draft what there will be; of one that has not begun what is still free. */
function sayRoom(view: ActivityView): string {
  const { volunteer, guest } = view.capacity
  if (view.status === 'draft') {
    const wanted = [volunteer > 0 ? `要 ${volunteer} 位志愿者` : '', guest > 0 ? `能来 ${guest} 人` : '']
    return wanted.filter(Boolean).join('，') || '不用报名'
  }
  return isEnrolling(view, serverNowMs()) ? sayPlaces(view).join('，') : ''
}

/** Everything that is said of an activity, each line only where there is something to say. */
function linesOf(view: ActivityView): readonly (readonly [label: string, words: string])[] {
  const together = view.jointStationIds.map(villageName).join('、')
  return [
    ['时间', sayTimes(view, serverNowMs())],
    ['地点', `${villageName(view.villageId)}${view.venue}`],
    ['谁办', `${holderName(view)}${together && `，和${together}一起`}`],
    ['哪支队', view.teamName ?? ''],
    [
      '属于',
      [`${PROJECTS[view.project]}建设工程`, ...view.purposes.map((code) => PURPOSES[code])].join('，'),
    ],
    ['多久一次', view.repeat ? REPEATS[view.repeat] : ''],
    ['年龄', sayAges(view) || (view.status === 'draft' ? '都行' : '')],
    ['志愿者要', sayNeeds(view) || (view.status === 'draft' ? '没有要求，都能来' : '')],
    ['名额', sayRoom(view)],
    ['来了', view.cameCount === null ? '' : `${view.cameCount} 人`],
  ]
}

const isOpen = ({ capacity }: ActivityView): boolean => ENROL_KIND_CODES.some((kind) => capacity[kind] > 0)

/** What an activity is, read from top to bottom. */
export function ActivityFacts({ view }: { readonly view: ActivityView }) {
  return (
    <>
      <Card>
        <CardHead title={view.title} large />
        {linesOf(view).map(([label, words]) =>
          words ? (
            <Text key={label}>
              {label}：{words}
            </Text>
          ) : null,
        )}
        {view.about && <Text className="activity-card__about">{view.about}</Text>}
        {!isOpen(view) && view.status !== 'draft' && <Text>不用报名，到时候直接来。</Text>}
      </Card>
      {(view.risk !== 'low' || view.riskText) && (
        <Message
          tone="warn"
          text={[view.risk === 'low' ? '' : RISK_LEVELS[view.risk], view.riskText].filter(Boolean).join('：')}
        />
      )}
      {view.cancelledWords && <Message tone="warn" text={`活动取消了：${view.cancelledWords}。`} />}
    </>
  )
}
