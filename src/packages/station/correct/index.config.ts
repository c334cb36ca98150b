export default definePageConfig({ navigationBarTitleText: '志愿者的资料' })
