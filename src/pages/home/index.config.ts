export default definePageConfig({
  navigationBarTitleText: '上土市镇志愿服务',
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
})
