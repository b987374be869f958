/**
 * Hosts under which a service gives each of its users a name of their own, beyond those in the public suffix list: two names under one of
 * these are two sites, as they are under "github.io", which the list has. The host itself, and its "www.", are the service's own site.
 */
export const SHARED_HOSTS: ReadonlySet<string> = new Set(
	[
		// newsletters
		'substack.com beehiiv.com buttondown.com buttondown.email ck.page kit.com mailchi.mp campaign-archive.com steadyhq.com ghost.io revue.email',
		// blogs
		'medium.com tumblr.com wordpress.com home.blog livejournal.com dreamwidth.org typepad.com blogs.com hashnode.dev posthaven.com',
		'svbtle.com micro.blog write.as hypotheses.org edublogs.org bloggersdelight.dk blogg.se blogg.no blog.hu over-blog.com overblog.com',
		'canalblog.com unblog.fr centerblog.net skyrock.com tistory.com blog.jp livedoor.blog livedoor.jp exblog.jp seesaa.net fc2.com',
		// sites that users build or upload
		'weebly.com squarespace.com jimdo.com jimdofree.com webnode.page strikingly.com mystrikingly.com cargo.site tilda.ws business.site',
		'godaddysites.com glitch.me neocities.org tripod.com free.fr pagesperso-orange.fr ucoz.ru narod.ru sourceforge.io bandcamp.com',
		// unfinished sites, each somebody else's
		'wpengine.com wpcomstaging.com mystagingwebsite.com',
	].flatMap((hosts) => hosts.split(' ')),
);
