#pragma once

#include <QStringList>

namespace besace::jsonld {

/// Where in a document something stands: a chain on the stack, written out only when it is asked for.
struct Place {
    const Place* outer = nullptr;
    QStringView key;
    size_t index = 0; ///< where there is no key

    /// https://www.rfc-editor.org/rfc/rfc6901
    QString pointer() const;
};

/// What a document says and no quad carries.
class DroppedData {
public:
    void add(const Place& place, QStringView what, QStringView text = {});
    void add(const QStringList& fromContexts);
    const QStringList& list() const { return m_list; }

private:
    QStringList m_list;
};

} // namespace besace::jsonld
