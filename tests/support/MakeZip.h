#pragma once

#include <QByteArray>
#include <QList>

#include <memory>
#include <zip.h>

/// Names (UTF-8; a trailing slash makes a folder) and contents.
struct MadeFile {
    QByteArray name;
    QByteArray bytes;
};
using MadeFiles = QList<MadeFile>;

/// A ZIP in memory. With a password, every member is encrypted.
inline QByteArray makeZip(const MadeFiles& files, const QByteArray& password = {}, bool compressed = true)
{
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(target);
    zip_t* archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    for (const MadeFile& file : files) {
        if (file.name.endsWith('/')) {
            zip_dir_add(archive, file.name.constData(), ZIP_FL_ENC_UTF_8);
            continue;
        }
        zip_source_t* content
            = zip_source_buffer(archive, file.bytes.constData(), static_cast<zip_uint64_t>(file.bytes.size()), 0);
        const zip_int64_t at = zip_file_add(archive, file.name.constData(), content, ZIP_FL_ENC_UTF_8);
        const auto index = static_cast<zip_uint64_t>(at);
        zip_set_file_compression(archive, index, compressed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0);
        if (!password.isEmpty())
            zip_file_set_encryption(archive, index, ZIP_EM_AES_256, password.constData());
    }
    zip_close(archive);
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    QByteArray result(static_cast<qsizetype>(zip_source_tell(target)), '\0');
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, result.data(), static_cast<zip_uint64_t>(result.size()));
    zip_source_close(target);
    zip_source_free(target);
    return result;
}
