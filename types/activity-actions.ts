import { EVERYBODY, LEADERS, STAFF } from './permissions'
import * as activity from './schemas/activities'

/** Of the stations that are named with an activity. */
const HEADS = { station_head: 'own_station' } as const

/** Who puts villagers on a list who have no phone for it. */
const ENROLLING = { helper: 'own_station', ...STAFF } as const

/** Activities, from the draft to the minutes; part of the contract in `actions.ts`. */
export const ACTIVITY_ACTIONS = {
  'activity.list': {
    kind: 'query',
    roles: 'anyone',
    input: activity.listActivitiesInput,
    output: activity.activityList,
    about:
      'Activities that are coming, the soonest first; those that were held, those I am enrolled in, or those I look after.',
  },
  'activity.get': {
    kind: 'query',
    roles: 'anyone',
    input: activity.activityRef,
    output: activity.activityOutput,
    about: 'One activity; who is on its list is read by who holds it or leads the team, and by nobody else.',
  },
  'activity.doorCode': {
    kind: 'query',
    roles: LEADERS,
    input: activity.activityRef,
    output: activity.doorCodeOutput,
    about: 'The code by which people check in at the door; another one each minute.',
  },
  'activity.create': {
    kind: 'command',
    roles: STAFF,
    input: activity.createActivityInput,
    output: activity.activityReceipt,
    about: 'A new activity, as a draft; the prefix of its title comes by itself.',
  },
  'activity.change': {
    kind: 'command',
    roles: STAFF,
    input: activity.changeActivityInput,
    output: activity.activityReceipt,
    about: 'Other facts, before it begins; who is enrolled is told of another time or place.',
  },
  'activity.publish': {
    kind: 'command',
    roles: STAFF,
    input: activity.activityRef,
    output: activity.activityReceipt,
    about: 'Everybody sees it and may enrol.',
  },
  'activity.join': {
    kind: 'command',
    roles: HEADS,
    input: activity.activityRef,
    output: activity.activityReceipt,
    about: 'My station, which somebody has named with it, holds it too; from then it counts for mine.',
  },
  'activity.cancel': {
    kind: 'command',
    roles: STAFF,
    input: activity.cancelActivityInput,
    output: activity.activityReceipt,
    about:
      'It does not take place; who is enrolled reads why. The next of a row is made as a draft, unless the row ends with it.',
  },
  'activity.enrol': {
    kind: 'command',
    roles: EVERYBODY,
    input: activity.enrolInput,
    output: activity.activityReceipt,
    about: 'I come, to serve or to take part; where it is full I wait, and move up by myself.',
  },
  'activity.leave': {
    kind: 'command',
    roles: EVERYBODY,
    input: activity.leaveInput,
    output: activity.activityReceipt,
    about: 'I do not come, or somebody whom I have put on the list; nothing is lost by it.',
  },
  'activity.enrolFor': {
    kind: 'command',
    roles: ENROLLING,
    input: activity.enrolForInput,
    output: activity.enrolForReceipt,
    about:
      'A villager of my own village comes who has no phone for it, or stands at the door once it has begun; found by his telephone, and by his name where several share it.',
  },
  'activity.checkIn': {
    kind: 'command',
    roles: EVERYBODY,
    input: activity.checkInInput,
    output: activity.activityReceipt,
    about: 'I am there, by the code that is shown at the door.',
  },
  'activity.checkOut': {
    kind: 'command',
    roles: EVERYBODY,
    input: activity.checkOutActivityInput,
    output: activity.activityReceipt,
    about: 'I leave.',
  },
  'activity.tick': {
    kind: 'command',
    roles: LEADERS,
    input: activity.tickInput,
    output: activity.activityReceipt,
    about: 'Who came or left, ticked on the list by who holds it or leads the team.',
  },
  'activity.hold': {
    kind: 'command',
    roles: STAFF,
    input: activity.holdInput,
    output: activity.activityReceipt,
    about: 'It took place; counts for the month in which it began. The next of a row is made as a draft.',
  },
  'activity.confirm': {
    kind: 'command',
    roles: STAFF,
    input: activity.confirmActivityInput,
    output: activity.activityReceipt,
    about: 'Minutes of some who served, by somebody who did not; each enters the ledger once.',
  },
  'activity.correct': {
    kind: 'command',
    roles: STAFF,
    input: activity.correctActivityInput,
    output: activity.activityReceipt,
    about: 'Minutes that prove wrong: taken back whole, and credited anew by somebody else.',
  },
  'activity.object': {
    kind: 'command',
    roles: EVERYBODY,
    input: activity.objectToActivityInput,
    output: activity.activityReceipt,
    about: 'My settled minutes are wrong; they prove nothing until somebody has looked into it.',
  },
  'activity.keepMinutes': {
    kind: 'command',
    roles: STAFF,
    input: activity.keepActivityMinutesInput,
    output: activity.activityReceipt,
    about: 'An objection was looked into and the minutes stay; not by whoever settled them.',
  },
  'activity.addPicture': {
    kind: 'command',
    roles: STAFF,
    input: activity.activityPictureInput,
    output: activity.activityReceipt,
    about:
      'One photograph of how it was; nobody has to. Who holds it sees it, and the town, once the platform has looked at it; nobody else.',
  },
  'activity.showPicture': {
    kind: 'query',
    roles: STAFF,
    input: activity.activityRef,
    output: activity.shownActivityPicture,
    about: 'The photograph itself, for who holds it and the town.',
  },
  'activity.keepPicture': {
    kind: 'command',
    roles: STAFF,
    input: activity.keepActivityPictureInput,
    output: activity.activityReceipt,
    about:
      'Somebody else than who took it lets a photograph stay that the platform could not judge, with a note.',
  },
  'activity.removePicture': {
    kind: 'command',
    roles: STAFF,
    input: activity.activityRef,
    output: activity.activityReceipt,
    about: 'The photograph goes, the activity stays as it was.',
  },
  'activity.close': {
    kind: 'command',
    roles: STAFF,
    input: activity.activityRef,
    output: activity.activityReceipt,
    about: 'Everything is settled.',
  },
} as const
