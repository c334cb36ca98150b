export default definePageConfig({
  navigationBarTitleText: '大家都能接的单',
  enablePullDownRefresh: true,
})
