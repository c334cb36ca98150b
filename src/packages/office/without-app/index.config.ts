export default definePageConfig({ navigationBarTitleText: '没有小程序的人' })
