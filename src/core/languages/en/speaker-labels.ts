export const NO_SPEAKER =
	/^(?:the|updated?|note|read|related|watch|editor.*|correction|source|sources|photos?|image|video|poll|by|more|see|also|breaking|live|analysis|opinion|exclusive|latest|caption|credit|tags?|topics?|follow|contact|email|phone|who|what|when|where|why|how|fact|claim|verdict|q|a)$/i;

export const SPEAKING_ROLE =
	/^(?:interviewer|interviewee|host|co-host|moderator|presenter|anchor|reporter|question|answer|judge|prosecutor|defen[cs]e|witness|caller|audience|narrator|speaker|president|minister|chairman|chairwoman|chair|senator|officer|operator)$/i;
