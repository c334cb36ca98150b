import { Text, View } from '@tarojs/components'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { ROLES, type Role } from '../../../domain/people/roles'
import { maskPhone } from '../../../domain/privacy/mask'
import { SPECIALTIES } from '../../../domain/service/specialties'
import { villageName } from '../../../domain/town/stations'
import { Page } from '../../features/frame/page'
import { setElderMode, useElderMode } from '../../features/session/elder-mode'
import { loadSession, useSession } from '../../features/session/session-store'
import { phoneCall } from '../../services/phone-call'
import { Card } from '../../ui/card/card'
import { ListRow } from '../../ui/list-row/list-row'
import { RowGroup } from '../../ui/list-row/row-group'
import { EmptyState } from '../../ui/message/empty-state'
import { FailurePanel } from '../../ui/message/failure-panel'
import './index.scss'

const openHours = () => {
  void Taro.navigateTo({ url: '/packages/volunteer/hours/index' })
}

const openRecord = () => {
  void Taro.navigateTo({ url: '/packages/volunteer/record/index' })
}

const openTeam = () => {
  void Taro.navigateTo({ url: '/packages/station/volunteers/index?of=team' })
}

const openStationHours = () => {
  void Taro.navigateTo({ url: '/packages/station/hours/index' })
}

const openSettings = () => {
  void Taro.navigateTo({ url: '/packages/station/settings/index' })
}

const OFFICES: readonly Role[] = ['station_head', 'town_coordinator']
const STAFF: readonly Role[] = ['station_head', 'town_coordinator', 'admin']

/** 我的: who I am here, my hours, and how large the letters are. */
export default function Me() {
  const elder = useElderMode()
  const { session, error } = useSession()
  usePullDownRefresh(() => {
    void loadSession().finally(() => Taro.stopPullDownRefresh())
  })
  const person = session?.person ?? null
  const phone = session?.station?.phone ?? ''
  return (
    <Page tab="me">
      {error && <FailurePanel text={error.message} onRetry={() => void loadSession()} />}
      {person ? (
        <Card>
          <Text className="me__name">{person.name}</Text>
          <Text className="me__words">
            {villageName(person.stationId)} · {person.roles.map((role) => ROLES[role]).join('、')}
            {person.phone && `\n电话 ${maskPhone(person.phone)}`}
          </Text>
          {person.volunteer && (
            <Text className="me__words">
              志愿者编号 {person.volunteer.volunteerNo}
              {'\n'}特长：
              {person.volunteer.specialties.map((code) => SPECIALTIES[code].label).join('、')}
            </Text>
          )}
        </Card>
      ) : (
        <EmptyState title="您还没有登记" words="第一次点单时留下称呼和村子就可以了。" />
      )}
      <RowGroup>
        {person?.volunteer && (
          <ListRow id="row-hours" icon="clock" title="我的时长" words="每一分钟都有记录" onTap={openHours} />
        )}
        {person?.volunteer && (
          <ListRow
            id="row-record"
            icon="person"
            title="我的档案"
            words="培训、证书、表彰、评价"
            onTap={openRecord}
          />
        )}
        {person?.roles.includes('team_leader') && (
          <ListRow id="row-team" icon="people" title="我带的队员" words="给他们登记培训" onTap={openTeam} />
        )}
        {person?.roles.some((role) => OFFICES.includes(role)) && (
          <ListRow
            id="row-station-hours"
            icon="clock"
            title="站里的时长"
            words="按月、按工程、按人，每一笔都看得到"
            onTap={openStationHours}
          />
        )}
        {person?.roles.some((role) => STAFF.includes(role)) && (
          <ListRow
            id="row-settings"
            icon="pen"
            title="镇里的规定"
            words="多久要有回音，一单问多少人"
            onTap={openSettings}
          />
        )}
        <ListRow
          id="row-elder"
          icon="info"
          title={elder ? '换回标准版' : '换成长辈版'}
          words={elder ? '字小一些，内容多一些' : '字大一些，内容少一些'}
          onTap={() => setElderMode(!elder)}
        />
        {phone && (
          <ListRow
            icon="phone"
            title="给站里打电话"
            words={session?.station?.name ?? ''}
            onTap={() => phoneCall(phone)}
          />
        )}
      </RowGroup>
      <View className="me__about">
        <Text>依据上政字〔2020〕45号，上土市镇新时代文明实践所。</Text>
      </View>
    </Page>
  )
}
