/** Articles, prepositions, pronouns, auxiliaries, days and months beside the frequent words; from stopwords-iso and by hand. */
export const FUNCTION_WORDS = `
	a-lô ai alô amen anh biết bài bác bèn béng bông bạn bản bấy bằng bển bệt bỗng bộ bớ bởi bức cao cha chiếc choa chuyện chính chú chăng chưa
	chậc chắc chỉ chỉn chớ chợt chủn chứ con cuốn cuộc càng cái cây cô cùng căn cơ cơn cả cần cậu cứ duy dào dì dưới dạ dẫu dữ em giữa gì hay
	hoặc họ hỏi khác luôn lên lúc lần lớn muốn mà mình mỗi mới mợ ngay nghen nghỉm ngoài ngoải ngày ngôi ngươi ngọn ngọt nh nhau nhà nhé nhất
	nhận nhỉ nào nên nó nóc nói nơi nấy nếu nền nọ nớ nữa oái pho phè phóc phót phắt phỏng phốc phụt phứt qua quyết quyển quá quả riêng riệt
	rày ráo rén rích răng rất rằng rồi rứa sao so suýt sì sạch sất sắp số sự tanh thanh thoạt thoắt thuần thà tháng thím thôi thường thấy thẩy
	thậm thế thếch thỏm thốc thốt thộc thửa toà toẹt trước trển trệt trỏng tuy tênh tôi tấm tấn tắp tọt tột tớ tới từng veo vâng vèo vì vẫn
	vậy vở vụt vừa xoét xoẳn xoẹt xuể xuống xệp à ào á ái áng úi ý đi điều đây đều ơ ơi ư ạ ấy ắt ồ ổng ớ ờ ủa ừ ử
`;
