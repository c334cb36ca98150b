export default definePageConfig({ navigationBarTitleText: '改清单' })
