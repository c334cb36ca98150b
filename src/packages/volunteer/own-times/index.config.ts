export default definePageConfig({
  navigationBarTitleText: '我的时间和特长',
  enablePullDownRefresh: true,
})
