export default definePageConfig({ navigationBarTitleText: '门口的到达码' })
