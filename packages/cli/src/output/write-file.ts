import { randomUUID } from 'node:crypto';
import {
	chmod,
	link,
	mkdir,
	open,
	readlink,
	realpath,
	rename,
	rm,
	stat,
	writeFile,
} from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { PlanError } from '@plan-indicators/core';
import { usageError } from '../arguments/usage-error.js';

interface Writing {
	readonly folder: string;
	/** Whether what is there may be replaced. */
	readonly force: boolean;
}

/**
 * Writes a file whole or not at all: beside its place first, then at it in one step.
 *
 * @throws PlanError `unknown-option` where something is there and may not be replaced, or the folder is not
 */
export async function writeWhole(
	file: string,
	content: Uint8Array | string,
	writing: Writing,
): Promise<void> {
	await writeWholeBy(file, writing, async (beside) => {
		const handle = await open(beside, 'wx');
		try {
			await handle.writeFile(content);
			await handle.sync();
		} finally {
			await handle.close();
		}
	});
}

/**
 * The same where something else writes the file. What is replaced keeps its permissions, and a link goes on
 * leading to it; a device or a pipe is not replaced, for it would be gone.
 */
export async function writeWholeBy(
	file: string,
	{ folder, force }: Writing,
	write: (beside: string) => Promise<void>,
): Promise<void> {
	if (file === '-') throw noStream();
	const named = resolve(folder, file);
	const there = await stat(named).catch(() => undefined);
	const path = await whereItLeads(named);
	const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
	try {
		if (there && !there.isFile() && !there.isDirectory()) throw notAFile(file);
		if (there && !force) throw Object.assign(new Error(), { code: 'EEXIST' });
		await write(beside);
		if (there) await chmod(beside, there.mode & 0o7777);
		await (force ? rename(beside, path) : claim(beside, path));
	} catch (error) {
		throw refusal(file, error);
	} finally {
		await rm(beside, { force: true });
	}
}

/** A folder of files, whole or not at all; never in the place of one that is there. */
export async function writeFolder(
	name: string,
	files: ReadonlyMap<string, Uint8Array>,
	{ folder }: Writing,
): Promise<void> {
	if (name === '-') throw noStream();
	const path = resolve(folder, name);
	const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
	try {
		if (await isThere(path)) throw Object.assign(new Error(), { code: 'EEXIST' });
		await mkdir(beside);
		for (const [file, content] of files) await writeFile(join(beside, file), content);
		await rename(beside, path);
	} catch (error) {
		throw refusal(name, error);
	} finally {
		await rm(beside, { force: true, recursive: true });
	}
}

/** Takes the place if nothing is there, in one step where the file system can. */
async function claim(beside: string, path: string): Promise<void> {
	try {
		await link(beside, path);
	} catch (error) {
		if (codeOf(error) === 'EEXIST') throw error;
		// A file system without links, such as that of a memory card.
		if (await isThere(path)) throw Object.assign(new Error(), { code: 'EEXIST' });
		await rename(beside, path);
	}
}

async function isThere(path: string): Promise<boolean> {
	return stat(path).then(
		() => true,
		() => false,
	);
}

/** The place itself, or that which a link leads to, there or not. */
async function whereItLeads(path: string): Promise<string> {
	try {
		return await realpath(path);
	} catch {
		const link = await readlink(path).catch(() => undefined);
		return link === undefined ? path : resolve(dirname(path), link);
	}
}

function notAFile(file: string): PlanError {
	return usageError(
		`${file} 不是普通文件（是设备、管道之类），不写`,
		`${file} is no regular file but a device, a pipe or the like, and is not written to`,
		{ argument: 'output', received: file },
	);
}

function noStream(): PlanError {
	return usageError(
		'-o 后面要写文件名；- 不作标准输出',
		'-o takes the name of a file; - does not stand for standard output',
		{ argument: 'output', received: '-' },
	);
}

function codeOf(error: unknown): unknown {
	return error instanceof Error && 'code' in error ? error.code : undefined;
}

function refusal(file: string, error: unknown): unknown {
	const facts = { argument: 'output', received: file };
	switch (codeOf(error)) {
		case 'EEXIST':
			return usageError(
				`${file} 已经存在；要覆盖请加 --force（文件夹请另取名）`,
				`${file} is there already; --force overwrites a file (take another name for a folder)`,
				facts,
			);
		case 'ENOENT':
			return usageError(`${file} 所在的文件夹不存在`, `the folder of ${file} is not there`, facts);
		case 'EACCES':
		case 'EPERM':
		case 'EROFS':
		case 'EISDIR':
		case 'ENOTDIR':
		case 'ENOSPC':
			return usageError(
				`不能写 ${file}：${codeOf(error)}`,
				`${file} cannot be written: ${codeOf(error)}`,
				facts,
			);
		default:
			return error;
	}
}
