import { ACTIONS, type ApiActionName } from '../../types/actions'
import { cancelActivity } from '../_core/application/activity/cancel-activity'
import { changeActivity } from '../_core/application/activity/change-activity'
import { checkInActivity } from '../_core/application/activity/check-in-activity'
import { checkOutActivity } from '../_core/application/activity/check-out-activity'
import { closeActivity } from '../_core/application/activity/close-activity'
import { confirmActivity } from '../_core/application/activity/confirm-activity'
import { correctActivity } from '../_core/application/activity/correct-activity'
import { createActivity } from '../_core/application/activity/create-activity'
import { enrolFor } from '../_core/application/activity/enrol-for'
import { enrolOneself } from '../_core/application/activity/enrol-oneself'
import { getActivity } from '../_core/application/activity/get-activity'
import { getDoorCode } from '../_core/application/activity/get-door-code'
import { holdActivity } from '../_core/application/activity/hold-activity'
import { joinActivity } from '../_core/application/activity/join-activity'
import { keepActivityMinutes } from '../_core/application/activity/keep-activity-minutes'
import { leaveActivity } from '../_core/application/activity/leave-activity'
import { listActivities } from '../_core/application/activity/list-activities'
import { objectToActivity } from '../_core/application/activity/object-to-activity'
import { publishActivity } from '../_core/application/activity/publish-activity'
import { tickList } from '../_core/application/activity/tick-list'
import { acceptAssignment } from '../_core/application/assignment/accept-assignment'
import { checkInAssignment } from '../_core/application/assignment/check-in-assignment'
import { checkOutAssignment } from '../_core/application/assignment/check-out-assignment'
import { claimAssignment } from '../_core/application/assignment/claim-assignment'
import { declineAssignment } from '../_core/application/assignment/decline-assignment'
import { enterVisit } from '../_core/application/assignment/enter-visit'
import { getAssignment } from '../_core/application/assignment/get-assignment'
import { giveBackAssignment } from '../_core/application/assignment/give-back-assignment'
import { listAssignments } from '../_core/application/assignment/list-assignments'
import { listOpenings } from '../_core/application/assignment/list-openings'
import { reportService } from '../_core/application/assignment/report-service'
import { undoCheckIn } from '../_core/application/assignment/undo-check-in'
import { askBinding } from '../_core/application/binding/ask-binding'
import { bindRequest } from '../_core/application/binding/bind-request'
import { claimPerson } from '../_core/application/binding/claim-person'
import { declineBinding } from '../_core/application/binding/decline-binding'
import { listBindings } from '../_core/application/binding/list-bindings'
import { blockPerson } from '../_core/application/block/block-person'
import { listBlocked } from '../_core/application/block/list-blocked'
import { unblockPerson } from '../_core/application/block/unblock-person'
import { decideBulletin } from '../_core/application/bulletin/decide-bulletin'
import { getBulletin } from '../_core/application/bulletin/get-bulletin'
import { listBulletins } from '../_core/application/bulletin/list-bulletins'
import { reviseBulletin } from '../_core/application/bulletin/revise-bulletin'
import { submitBulletin } from '../_core/application/bulletin/submit-bulletin'
import { declineCertificate } from '../_core/application/certificate/decline-certificate'
import { getCertificate } from '../_core/application/certificate/get-certificate'
import { issueCertificate } from '../_core/application/certificate/issue-certificate'
import { listCertificates } from '../_core/application/certificate/list-certificates'
import { listOptions } from '../_core/application/certificate/list-options'
import { requestCertificate } from '../_core/application/certificate/request-certificate'
import { revokeCertificate } from '../_core/application/certificate/revoke-certificate'
import { verifyCertificate } from '../_core/application/certificate/verify-certificate'
import { closeCharge } from '../_core/application/charge/close-charge'
import { getOwnCharge } from '../_core/application/charge/get-own-charge'
import { listCharges } from '../_core/application/charge/list-charges'
import { reportCharge } from '../_core/application/charge/report-charge'
import { takeCharge } from '../_core/application/charge/take-charge'
import { answerItem } from '../_core/application/checklist/answer-item'
import { changeChecklist } from '../_core/application/checklist/change-checklist'
import { giveConsent } from '../_core/application/consent/give-consent'
import { listConsents } from '../_core/application/consent/list-consents'
import { withdrawConsent } from '../_core/application/consent/withdraw-consent'
import { getCoverage } from '../_core/application/coverage/get-coverage'
import { getStatement } from '../_core/application/hours/get-statement'
import { listPublicHours } from '../_core/application/hours/list-public-hours'
import { getLending } from '../_core/application/lending/get-lending'
import { setBorrowing } from '../_core/application/lending/set-borrowing'
import { setSharing } from '../_core/application/lending/set-sharing'
import { allowMessages } from '../_core/application/notice/allow-messages'
import { getReach } from '../_core/application/notice/get-reach'
import { listCalls } from '../_core/application/notice/list-calls'
import { listNotices } from '../_core/application/notice/list-notices'
import { markNoticesRead } from '../_core/application/notice/mark-notices-read'
import { readCalled } from '../_core/application/notice/read-called'
import { readUnreached } from '../_core/application/notice/read-unreached'
import { revealCalled } from '../_core/application/notice/reveal-called'
import { revealUnreached } from '../_core/application/notice/reveal-unreached'
import { settleCall } from '../_core/application/notice/settle-call'
import { answerFor } from '../_core/application/order/answer-for'
import { cancelOrder } from '../_core/application/order/cancel-order'
import { checkInFor } from '../_core/application/order/check-in-for'
import { checkOutFor } from '../_core/application/order/check-out-for'
import { classifyOrder } from '../_core/application/order/classify-order'
import { clearWords } from '../_core/application/order/clear-words'
import { closeUnmetOrder } from '../_core/application/order/close-unmet-order'
import { confirmOrder } from '../_core/application/order/confirm-order'
import { correctMinutes } from '../_core/application/order/correct-minutes'
import { dispatchOrder } from '../_core/application/order/dispatch-order'
import { endVisits } from '../_core/application/order/end-visits'
import { enterService } from '../_core/application/order/enter-service'
import { enterVisitFor } from '../_core/application/order/enter-visit-for'
import { escalateOrder } from '../_core/application/order/escalate-order'
import { getOrder } from '../_core/application/order/get-order'
import { keepMinutes } from '../_core/application/order/keep-minutes'
import { listBoard } from '../_core/application/order/list-board'
import { listCandidates } from '../_core/application/order/list-candidates'
import { listOrders } from '../_core/application/order/list-orders'
import { markNoShow } from '../_core/application/order/mark-no-show'
import { notDone } from '../_core/application/order/not-done'
import { objectToMinutes } from '../_core/application/order/object-to-minutes'
import { openOrder } from '../_core/application/order/open-order'
import { proceedWithFewer } from '../_core/application/order/proceed-with-fewer'
import { rateOrder } from '../_core/application/order/rate-order'
import { recallOrder } from '../_core/application/order/recall-order'
import { refuseEntry } from '../_core/application/order/refuse-entry'
import { releaseVolunteer } from '../_core/application/order/release-volunteer'
import { reviewOrder } from '../_core/application/order/review-order'
import { settleDispute } from '../_core/application/order/settle-dispute'
import { submitOrder } from '../_core/application/order/submit-order'
import { closePerson } from '../_core/application/person/close-person'
import { correctPerson } from '../_core/application/person/correct-person'
import { getPersonData } from '../_core/application/person/get-person-data'
import { listWithoutApp } from '../_core/application/person/list-without-app'
import { registerPerson } from '../_core/application/person/register-person'
import { updatePerson } from '../_core/application/person/update-person'
import { keepActivityPicture } from '../_core/application/picture/keep-activity-picture'
import { keepPicture } from '../_core/application/picture/keep-picture'
import { getPlaceCode } from '../_core/application/place/get-place-code'
import { listHouseholds } from '../_core/application/place/list-households'
import { makeCards } from '../_core/application/place/make-cards'
import { scanPlace } from '../_core/application/place/scan-place'
import { dropRow } from '../_core/application/plan/drop-row'
import { getPlan } from '../_core/application/plan/get-plan'
import { saveRow } from '../_core/application/plan/save-row'
import { closeAccount } from '../_core/application/privacy/close-account'
import { readApplicant } from '../_core/application/privacy/read-applicant'
import { readContact } from '../_core/application/privacy/read-contact'
import { revealApplicant } from '../_core/application/privacy/reveal-applicant'
import { revealContact } from '../_core/application/privacy/reveal-contact'
import { addRecord } from '../_core/application/records/add-record'
import { answerRecord } from '../_core/application/records/answer-record'
import { confirmRecord } from '../_core/application/records/confirm-record'
import { countPending } from '../_core/application/records/count-pending'
import { listRecords } from '../_core/application/records/list-records'
import { listVolunteers } from '../_core/application/records/list-volunteers'
import { refuseRecord } from '../_core/application/records/refuse-record'
import { withdrawRecord } from '../_core/application/records/withdraw-record'
import { closeNeed } from '../_core/application/recruiting/close-need'
import { listNeeds } from '../_core/application/recruiting/list-needs'
import { claimFirstAdmin } from '../_core/application/role/claim-first-admin'
import { findPerson } from '../_core/application/role/find-person'
import { grantRole } from '../_core/application/role/grant-role'
import { handOver } from '../_core/application/role/hand-over'
import { listRoles } from '../_core/application/role/list-roles'
import { revokeRole } from '../_core/application/role/revoke-role'
import { addEntry } from '../_core/application/roster/add-entry'
import { changeEntry } from '../_core/application/roster/change-entry'
import { getRate } from '../_core/application/roster/get-rate'
import { linkMember } from '../_core/application/roster/link-member'
import { listRoster } from '../_core/application/roster/list-roster'
import { removeEntry } from '../_core/application/roster/remove-entry'
import { unlinkMember } from '../_core/application/roster/unlink-member'
import { getScreenCode } from '../_core/application/screen/get-screen-code'
import { showScreen } from '../_core/application/screen/show-screen'
import { stopScreen } from '../_core/application/screen/stop-screen'
import { getSession } from '../_core/application/session/get-session'
import { listMenu } from '../_core/application/session/list-menu'
import { changeSettings } from '../_core/application/settings/change-settings'
import { getSettings } from '../_core/application/settings/get-settings'
import { changeStation } from '../_core/application/station/change-station'
import { getStation } from '../_core/application/station/get-station'
import { getNext } from '../_core/application/target/get-next'
import { addMember } from '../_core/application/team/add-member'
import { changeTeam } from '../_core/application/team/change-team'
import { closeTeam } from '../_core/application/team/close-team'
import { createTeam } from '../_core/application/team/create-team'
import { decideProposal } from '../_core/application/team/decide-proposal'
import { getTeam } from '../_core/application/team/get-team'
import { listMyTeams } from '../_core/application/team/list-my-teams'
import { listTeamCandidates } from '../_core/application/team/list-team-candidates'
import { listTeams } from '../_core/application/team/list-teams'
import { proposeTeam } from '../_core/application/team/propose-team'
import { removeMember } from '../_core/application/team/remove-member'
import { setLeader } from '../_core/application/team/set-leader'
import { applyToVolunteer } from '../_core/application/volunteer/apply-to-volunteer'
import { approveApplication } from '../_core/application/volunteer/approve-application'
import { changeVolunteer } from '../_core/application/volunteer/change-volunteer'
import { correctVolunteer } from '../_core/application/volunteer/correct-volunteer'
import { declineApplication } from '../_core/application/volunteer/decline-application'
import { getApplication } from '../_core/application/volunteer/get-application'
import { getOwnVolunteer } from '../_core/application/volunteer/get-own-volunteer'
import { getVolunteerData } from '../_core/application/volunteer/get-volunteer-data'
import { leaveService } from '../_core/application/volunteer/leave-service'
import { listApplications } from '../_core/application/volunteer/list-applications'
import { setPaused } from '../_core/application/volunteer/set-paused'
import { withdrawApplication } from '../_core/application/volunteer/withdraw-application'
import { answerHttp } from '../_core/runtime/answer-http'
import { command, commandAnswering, query, type Routes } from '../_core/runtime/endpoint'
import { handleRequest } from '../_core/runtime/handle-request'
import { readHttpRequest } from '../_core/runtime/http-request'
import { type CloudContext, identify, isFromHttp } from '../_core/runtime/identify'

const ROUTES: Routes<ApiActionName> = {
  'session.get': query(ACTIONS['session.get'], getSession),
  'menu.list': query(ACTIONS['menu.list'], listMenu),
  'order.classify': query(ACTIONS['order.classify'], classifyOrder),
  'order.submit': command(ACTIONS['order.submit'], submitOrder),
  'order.list': query(ACTIONS['order.list'], listOrders),
  'order.board': query(ACTIONS['order.board'], listBoard),
  'order.get': query(ACTIONS['order.get'], getOrder),
  'order.candidates': query(ACTIONS['order.candidates'], listCandidates),
  'order.cancel': command(ACTIONS['order.cancel'], cancelOrder),
  'order.review': command(ACTIONS['order.review'], reviewOrder),
  'order.clearWords': command(ACTIONS['order.clearWords'], clearWords),
  'order.dispatch': command(ACTIONS['order.dispatch'], dispatchOrder),
  'order.open': command(ACTIONS['order.open'], openOrder),
  'order.markNoShow': command(ACTIONS['order.markNoShow'], markNoShow),
  'order.release': command(ACTIONS['order.release'], releaseVolunteer),
  'order.recall': command(ACTIONS['order.recall'], recallOrder),
  'order.proceed': command(ACTIONS['order.proceed'], proceedWithFewer),
  'order.escalate': command(ACTIONS['order.escalate'], escalateOrder),
  'order.closeUnmet': command(ACTIONS['order.closeUnmet'], closeUnmetOrder),
  'order.endVisits': command(ACTIONS['order.endVisits'], endVisits),
  'order.confirm': command(ACTIONS['order.confirm'], confirmOrder),
  'order.correct': command(ACTIONS['order.correct'], correctMinutes),
  'order.object': command(ACTIONS['order.object'], objectToMinutes),
  'order.keepMinutes': command(ACTIONS['order.keepMinutes'], keepMinutes),
  'order.rate': command(ACTIONS['order.rate'], rateOrder),
  'assignment.list': query(ACTIONS['assignment.list'], listAssignments),
  'assignment.get': query(ACTIONS['assignment.get'], getAssignment),
  'assignment.openings': query(ACTIONS['assignment.openings'], listOpenings),
  'assignment.claim': command(ACTIONS['assignment.claim'], claimAssignment),
  'assignment.accept': command(ACTIONS['assignment.accept'], acceptAssignment),
  'assignment.decline': command(ACTIONS['assignment.decline'], declineAssignment),
  'assignment.giveBack': command(ACTIONS['assignment.giveBack'], giveBackAssignment),
  'assignment.checkIn': command(ACTIONS['assignment.checkIn'], checkInAssignment),
  'assignment.undoCheckIn': command(ACTIONS['assignment.undoCheckIn'], undoCheckIn),
  'assignment.checkOut': command(ACTIONS['assignment.checkOut'], checkOutAssignment),
  'assignment.enterVisit': command(ACTIONS['assignment.enterVisit'], enterVisit),
  'order.answerFor': command(ACTIONS['order.answerFor'], answerFor),
  'order.checkInFor': command(ACTIONS['order.checkInFor'], checkInFor),
  'order.checkOutFor': command(ACTIONS['order.checkOutFor'], checkOutFor),
  'order.enterVisitFor': command(ACTIONS['order.enterVisitFor'], enterVisitFor),
  'order.notDone': command(ACTIONS['order.notDone'], notDone),
  'order.enterService': command(ACTIONS['order.enterService'], enterService),
  'assignment.reportService': command(ACTIONS['assignment.reportService'], reportService),
  'order.refuseEntry': command(ACTIONS['order.refuseEntry'], refuseEntry),
  'order.settle': command(ACTIONS['order.settle'], settleDispute),
  'activity.list': query(ACTIONS['activity.list'], listActivities),
  'activity.get': query(ACTIONS['activity.get'], getActivity),
  'activity.doorCode': query(ACTIONS['activity.doorCode'], getDoorCode),
  'activity.create': command(ACTIONS['activity.create'], createActivity),
  'activity.change': command(ACTIONS['activity.change'], changeActivity),
  'activity.publish': command(ACTIONS['activity.publish'], publishActivity),
  'activity.join': command(ACTIONS['activity.join'], joinActivity),
  'activity.cancel': command(ACTIONS['activity.cancel'], cancelActivity),
  'activity.enrol': command(ACTIONS['activity.enrol'], enrolOneself),
  'activity.leave': command(ACTIONS['activity.leave'], leaveActivity),
  'activity.enrolFor': command(ACTIONS['activity.enrolFor'], enrolFor),
  'activity.checkIn': command(ACTIONS['activity.checkIn'], checkInActivity),
  'activity.checkOut': command(ACTIONS['activity.checkOut'], checkOutActivity),
  'activity.tick': command(ACTIONS['activity.tick'], tickList),
  'activity.hold': command(ACTIONS['activity.hold'], holdActivity),
  'activity.confirm': command(ACTIONS['activity.confirm'], confirmActivity),
  'activity.correct': command(ACTIONS['activity.correct'], correctActivity),
  'activity.object': command(ACTIONS['activity.object'], objectToActivity),
  'activity.keepMinutes': command(ACTIONS['activity.keepMinutes'], keepActivityMinutes),
  'activity.close': command(ACTIONS['activity.close'], closeActivity),
  'charge.report': command(ACTIONS['charge.report'], reportCharge),
  'charge.get': query(ACTIONS['charge.get'], getOwnCharge),
  'charge.list': query(ACTIONS['charge.list'], listCharges),
  'charge.take': command(ACTIONS['charge.take'], takeCharge),
  'charge.close': command(ACTIONS['charge.close'], closeCharge),
  'place.code': command(ACTIONS['place.code'], getPlaceCode),
  'bulletin.submit': command(ACTIONS['bulletin.submit'], submitBulletin),
  'bulletin.revise': command(ACTIONS['bulletin.revise'], reviseBulletin),
  'bulletin.decide': command(ACTIONS['bulletin.decide'], decideBulletin),
  'bulletin.list': query(ACTIONS['bulletin.list'], listBulletins),
  'bulletin.get': query(ACTIONS['bulletin.get'], getBulletin),
  'checklist.answer': command(ACTIONS['checklist.answer'], answerItem),
  'checklist.change': command(ACTIONS['checklist.change'], changeChecklist),
  'screen.code': command(ACTIONS['screen.code'], getScreenCode),
  'screen.stop': command(ACTIONS['screen.stop'], stopScreen),
  'screen.show': query(ACTIONS['screen.show'], showScreen),
  'place.households': query(ACTIONS['place.households'], listHouseholds),
  'place.makeCards': command(ACTIONS['place.makeCards'], makeCards),
  'place.scan': query(ACTIONS['place.scan'], scanPlace),
  'recruiting.list': query(ACTIONS['recruiting.list'], listNeeds),
  'recruiting.close': command(ACTIONS['recruiting.close'], closeNeed),
  'lending.get': query(ACTIONS['lending.get'], getLending),
  'station.setBorrowing': command(ACTIONS['station.setBorrowing'], setBorrowing),
  'team.setSharing': command(ACTIONS['team.setSharing'], setSharing),
  'team.list': query(ACTIONS['team.list'], listTeams),
  'team.get': query(ACTIONS['team.get'], getTeam),
  'team.candidates': query(ACTIONS['team.candidates'], listTeamCandidates),
  'team.mine': query(ACTIONS['team.mine'], listMyTeams),
  'team.create': command(ACTIONS['team.create'], createTeam),
  'team.change': command(ACTIONS['team.change'], changeTeam),
  'team.addMember': command(ACTIONS['team.addMember'], addMember),
  'team.removeMember': command(ACTIONS['team.removeMember'], removeMember),
  'team.setLeader': command(ACTIONS['team.setLeader'], setLeader),
  'team.close': command(ACTIONS['team.close'], closeTeam),
  'team.propose': command(ACTIONS['team.propose'], proposeTeam),
  'team.decide': command(ACTIONS['team.decide'], decideProposal),
  'coverage.get': query(ACTIONS['coverage.get'], getCoverage),
  'station.get': query(ACTIONS['station.get'], getStation),
  'station.change': command(ACTIONS['station.change'], changeStation),
  'targets.next': query(ACTIONS['targets.next'], getNext),
  'plan.get': query(ACTIONS['plan.get'], getPlan),
  'plan.saveRow': command(ACTIONS['plan.saveRow'], saveRow),
  'plan.dropRow': command(ACTIONS['plan.dropRow'], dropRow),
  'roster.list': query(ACTIONS['roster.list'], listRoster),
  'roster.rate': query(ACTIONS['roster.rate'], getRate),
  'roster.add': command(ACTIONS['roster.add'], addEntry),
  'roster.change': command(ACTIONS['roster.change'], changeEntry),
  'roster.remove': command(ACTIONS['roster.remove'], removeEntry),
  'roster.link': command(ACTIONS['roster.link'], linkMember),
  'roster.unlink': command(ACTIONS['roster.unlink'], unlinkMember),
  'hours.statement': query(ACTIONS['hours.statement'], getStatement),
  'certificate.options': query(ACTIONS['certificate.options'], listOptions),
  'certificate.request': command(ACTIONS['certificate.request'], requestCertificate),
  'certificate.list': query(ACTIONS['certificate.list'], listCertificates),
  'certificate.get': query(ACTIONS['certificate.get'], getCertificate),
  'certificate.issue': command(ACTIONS['certificate.issue'], issueCertificate),
  'certificate.decline': command(ACTIONS['certificate.decline'], declineCertificate),
  'certificate.revoke': command(ACTIONS['certificate.revoke'], revokeCertificate),
  'certificate.verify': query(ACTIONS['certificate.verify'], verifyCertificate),
  'hours.publicList': query(ACTIONS['hours.publicList'], listPublicHours),
  'consent.give': command(ACTIONS['consent.give'], giveConsent),
  'consent.withdraw': command(ACTIONS['consent.withdraw'], withdrawConsent),
  'record.list': query(ACTIONS['record.list'], listRecords),
  'record.add': command(ACTIONS['record.add'], addRecord),
  'record.confirm': command(ACTIONS['record.confirm'], confirmRecord),
  'activity.keepPicture': command(ACTIONS['activity.keepPicture'], keepActivityPicture),
  'record.keepPicture': command(ACTIONS['record.keepPicture'], keepPicture),
  'record.refuse': command(ACTIONS['record.refuse'], refuseRecord),
  'record.withdraw': command(ACTIONS['record.withdraw'], withdrawRecord),
  'record.answer': command(ACTIONS['record.answer'], answerRecord),
  'record.volunteers': query(ACTIONS['record.volunteers'], listVolunteers),
  'record.pending': query(ACTIONS['record.pending'], countPending),
  'contact.reveal': commandAnswering(ACTIONS['contact.reveal'], revealContact, readContact),
  'contact.revealApplicant': commandAnswering(
    ACTIONS['contact.revealApplicant'],
    revealApplicant,
    readApplicant,
  ),
  'consent.list': query(ACTIONS['consent.list'], listConsents),
  'me.delete': command(ACTIONS['me.delete'], closeAccount),
  'person.register': command(ACTIONS['person.register'], registerPerson),
  'person.update': command(ACTIONS['person.update'], updatePerson),
  'person.withoutApp': query(ACTIONS['person.withoutApp'], listWithoutApp),
  'person.data': query(ACTIONS['person.data'], getPersonData),
  'person.correct': command(ACTIONS['person.correct'], correctPerson),
  'person.close': command(ACTIONS['person.close'], closePerson),
  'person.claim': command(ACTIONS['person.claim'], claimPerson),
  'person.askBinding': command(ACTIONS['person.askBinding'], askBinding),
  'person.bindings': query(ACTIONS['person.bindings'], listBindings),
  'person.bind': command(ACTIONS['person.bind'], bindRequest),
  'person.declineBinding': command(ACTIONS['person.declineBinding'], declineBinding),
  'volunteer.get': query(ACTIONS['volunteer.get'], getOwnVolunteer),
  'volunteer.apply': command(ACTIONS['volunteer.apply'], applyToVolunteer),
  'volunteer.withdrawApplication': command(ACTIONS['volunteer.withdrawApplication'], withdrawApplication),
  'volunteer.applications': query(ACTIONS['volunteer.applications'], listApplications),
  'volunteer.application': query(ACTIONS['volunteer.application'], getApplication),
  'volunteer.approve': command(ACTIONS['volunteer.approve'], approveApplication),
  'volunteer.decline': command(ACTIONS['volunteer.decline'], declineApplication),
  'volunteer.change': command(ACTIONS['volunteer.change'], changeVolunteer),
  'volunteer.data': query(ACTIONS['volunteer.data'], getVolunteerData),
  'volunteer.correct': command(ACTIONS['volunteer.correct'], correctVolunteer),
  'volunteer.pause': command(ACTIONS['volunteer.pause'], setPaused(true)),
  'volunteer.resume': command(ACTIONS['volunteer.resume'], setPaused(false)),
  'volunteer.leave': command(ACTIONS['volunteer.leave'], leaveService),
  'role.list': query(ACTIONS['role.list'], listRoles),
  'role.find': query(ACTIONS['role.find'], findPerson),
  'role.grant': command(ACTIONS['role.grant'], grantRole),
  'role.revoke': command(ACTIONS['role.revoke'], revokeRole),
  'role.handOver': command(ACTIONS['role.handOver'], handOver),
  'role.claimFirstAdmin': command(ACTIONS['role.claimFirstAdmin'], claimFirstAdmin),
  'person.blocked': query(ACTIONS['person.blocked'], listBlocked),
  'person.block': command(ACTIONS['person.block'], blockPerson),
  'person.unblock': command(ACTIONS['person.unblock'], unblockPerson),
  'settings.get': query(ACTIONS['settings.get'], getSettings),
  'settings.change': command(ACTIONS['settings.change'], changeSettings),
  'notice.allow': command(ACTIONS['notice.allow'], allowMessages),
  'notice.calls': query(ACTIONS['notice.calls'], listCalls),
  'notice.reachPhone': commandAnswering(ACTIONS['notice.reachPhone'], revealUnreached, readUnreached),
  'notice.callPhone': commandAnswering(ACTIONS['notice.callPhone'], revealCalled, readCalled),
  'notice.called': command(ACTIONS['notice.called'], settleCall),
  'notice.reach': query(ACTIONS['notice.reach'], getReach),
  'notice.list': query(ACTIONS['notice.list'], listNotices),
  'notice.markRead': command(ACTIONS['notice.markRead'], markNoticesRead),
}

/** Everything a person does on the phone; over HTTP, what everybody may read. */
export const main = (event: unknown, context: CloudContext) => {
  const http = isFromHttp(context) ? readHttpRequest(event) : null
  return http ? answerHttp(ROUTES, http, identify(context).requestId) : handleRequest(ROUTES, event, context)
}
