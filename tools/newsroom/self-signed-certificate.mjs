// @ts-check
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/**
 * A certificate for the newsroom's hosts, made from Node built-ins alone because a bare machine may have no openssl:
 * X.509 v3 (RFC 5280), P-256, signed by its own key, encoded in DER (X.690).
 * @param {readonly string[]} hosts
 * @param {Date} now valid from a day before to thirty days after
 * @returns {{ key: string, cert: string }} PEM
 */
export function makeSelfSignedCertificate(hosts, now) {
	const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
	const name = sequence(set(sequence(objectId(2, 5, 4, 3), utf8String('Demo newsroom'))));
	const ecdsaWithSha256 = sequence(objectId(1, 2, 840, 10045, 4, 3, 2));
	const alternativeNames = sequence(...hosts.map((host) => tagged(0x82, Buffer.from(host, 'ascii'))));
	const toBeSigned = sequence(
		tagged(0xa0, integer(Buffer.from([2]))),
		// a leading zero byte would be illegal padding
		integer(Buffer.concat([Buffer.from([1]), randomBytes(8)])),
		ecdsaWithSha256,
		name,
		sequence(utcTime(daysFrom(now, -1)), utcTime(daysFrom(now, 30))),
		name,
		publicKey.export({ type: 'spki', format: 'der' }),
		tagged(0xa3, sequence(sequence(objectId(2, 5, 29, 17), tagged(0x04, alternativeNames)))),
	);
	const signature = sign('sha256', toBeSigned, privateKey);
	const certificate = sequence(toBeSigned, ecdsaWithSha256, bitString(signature));
	return {
		key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
		cert: `-----BEGIN CERTIFICATE-----\n${certificate
			.toString('base64')
			.match(/.{1,64}/g)
			?.join('\n')}\n-----END CERTIFICATE-----\n`,
	};
}

/**
 * @param {number} tag
 * @param {Buffer} content
 */
function tagged(tag, content) {
	return Buffer.concat([Buffer.from([tag, ...lengthBytes(content.length)]), content]);
}

/** @param {number} length */
function lengthBytes(length) {
	if (length < 0x80) return [length];
	const bytes = [];
	for (let rest = length; rest > 0; rest >>= 8) bytes.unshift(rest & 0xff);
	return [0x80 | bytes.length, ...bytes];
}

/** @param {Buffer[]} parts */
function sequence(...parts) {
	return tagged(0x30, Buffer.concat(parts));
}

/** @param {Buffer} part */
function set(part) {
	return tagged(0x31, part);
}

/** @param {Buffer} bytes an unsigned number */
function integer(bytes) {
	return tagged(0x02, (bytes[0] ?? 0) & 0x80 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes);
}

/** @param {Buffer} bytes */
function bitString(bytes) {
	return tagged(0x03, Buffer.concat([Buffer.from([0]), bytes]));
}

/** @param {string} text */
function utf8String(text) {
	return tagged(0x0c, Buffer.from(text, 'utf8'));
}

/** @param {Date} date */
function utcTime(date) {
	const digits = date.toISOString().replace(/\D/g, '').slice(2, 14);
	return tagged(0x17, Buffer.from(`${digits}Z`, 'ascii'));
}

/**
 * @param {number} first
 * @param {number} second
 * @param {number[]} rest
 */
function objectId(first, second, ...rest) {
	const bytes = rest.flatMap((arc) => {
		const groups = [arc & 0x7f];
		for (let high = arc >> 7; high > 0; high >>= 7) groups.unshift(0x80 | (high & 0x7f));
		return groups;
	});
	return tagged(0x06, Buffer.from([first * 40 + second, ...bytes]));
}

/**
 * @param {Date} date
 * @param {number} days
 */
function daysFrom(date, days) {
	return new Date(date.getTime() + days * 86_400_000);
}
