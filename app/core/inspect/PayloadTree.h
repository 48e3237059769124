// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <memory>
#include <vector>

namespace inspect {

//! A JSON text read exactly: every value with the bytes that it was spelled with, numbers as written, duplicate keys
//! kept. What QJsonValue rounds or drops is here. Of a large text not every value has a node; what has none is counted.
//! Immutable and implicitly shared; any thread.
class PayloadTree
{
public:
    enum class Type : quint8
    {
        Null,
        False,
        True,
        Number,
        String,
        Array,
        Object
    };

    //! One value. Numbers of nodes are in document order, the root is 0; -1: none.
    struct Node
    {
        qint32 begin = 0; //!< its bytes in json(): [begin, end)
        qint32 end = 0;
        qint32 keyBegin = 0; //!< of its key, quotes included
        qint32 keyEnd = 0; //!< keyBegin: it has none (the root, an array's element)
        qint32 parent = -1;
        qint32 firstChild = -1;
        qint32 nextSibling = -1;
        qint32 position = 0; //!< among its parent's children, from 0
        qint32 children = 0; //!< that have nodes
        qint32 rest = 0; //!< children beyond these: "N more"
        qint32 depth = 0; //!< the root's is 0
        Type type = Type::Null;
        bool duplicateKey = false; //!< another value of the same object has the same key

        [[nodiscard]] bool isContainer() const { return type == Type::Array || type == Type::Object; }
        [[nodiscard]] bool hasKey() const { return keyEnd > keyBegin; }
    };

    struct Limits
    {
        qsizetype nodes = 1'000'000; //!< about 48 bytes each
        int depth = 10'000; //!< deeper values have no nodes
        qsizetype bytes = qsizetype(1024) * 1024 * 1024; //!< a longer text is refused; at most 2^31 - 1
    };

    //! Reads \a json, which may begin with a byte-order mark. Errors: Protocol (no JSON: what, at which byte; or longer
    //! than the limit). Linear, without recursion.
    [[nodiscard]] static base::Result<PayloadTree> read(const QByteArray &json);
    [[nodiscard]] static base::Result<PayloadTree> read(const QByteArray &json, const Limits &limits);

    [[nodiscard]] const QByteArray &json() const; //!< as it came
    [[nodiscard]] int size() const; //!< nodes; 1 at least
    [[nodiscard]] const Node &at(int node) const;
    [[nodiscard]] bool isWhole() const; //!< every value has a node
    [[nodiscard]] QList<int> childrenOf(int node) const;

    [[nodiscard]] QByteArrayView spelling(int node) const; //!< its bytes as they came; as long as the tree
    [[nodiscard]] QString key(int node) const; //!< decoded; of an element its index; "" of the root
    [[nodiscard]] QString string(int node) const; //!< of a String: decoded, see decodedString(); else ""
    //! For the eye: visibleText() of a string, the spelling of another scalar, "" of a container. Plain text.
    [[nodiscard]] QString text(int node) const;
    //! One line of JSON that means the same: as spelled, without blanks between tokens; what is no UTF-8 as U+FFFD.
    [[nodiscard]] QByteArray compact(int node) const;

    [[nodiscard]] QStringList path(int node) const; //!< unescaped keys and indexes from the root down
    [[nodiscard]] QString pointer(int node) const; //!< RFC 6901; "" of the root
    //! The value that \a pointer names, of duplicate keys the last; -1: none has a node.
    [[nodiscard]] int find(const QString &pointer) const;
    //! The innermost value that \a byte of json() belongs to, its key included; -1 outside of the root.
    [[nodiscard]] int nodeAtByte(qsizetype byte) const;

private:
    struct Data
    {
        QByteArray json;
        std::vector<Node> nodes;
        bool whole = true;
    };
    friend class PayloadBuilder;
    explicit PayloadTree(std::shared_ptr<const Data> data) : d(std::move(data)) { }
    std::shared_ptr<const Data> d;
};

} // namespace inspect
